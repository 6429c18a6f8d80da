// Read by `make codegen` for their types and hashes. Pages import the documents it makes: a visitor's first load carries no
// other operation of the dashboard.

export const operations = /* GraphQL */ `
  fragment ClinicFace on ClinicFace {
    name
    organizationName
    address
    phone
    timezone
    brandColor
  }

  fragment OwnTime on OwnTime {
    startsAt
    endsAt
    practitionerId
  }

  fragment OwnVisit on OwnVisit {
    clinic {
      ...ClinicFace
    }
    practitionerId
    doctor
    visitType
    startsAt
    endsAt
    status
    changeableUntil
    isChangeable
    firstDay
    lastDay
    version
  }

  query selfBookingClinic($organizationSlug: String!, $clinicSlug: String!) {
    selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) {
      face {
        ...ClinicFace
      }
      doctors {
        id
        name
        credential
        specialty
      }
      visitTypes {
        id
        name
        minutes
      }
      firstDay
      lastDay
      cancelWindowMinutes
    }
  }

  query selfBookingTimes($input: SelfBookingTimesInput!) {
    selfBookingTimes(input: $input) {
      ...OwnTime
    }
  }

  mutation holdOwnTime($input: HoldOwnTimeInput!) {
    holdOwnTime(input: $input) {
      ... on OwnTimeHeld {
        token
        startsAt
        endsAt
        secondsLeft
      }
      ... on OwnTimeTaken {
        isOwn
        nearest {
          ...OwnTime
        }
      }
    }
  }

  mutation releaseOwnTime($input: ReleaseOwnTimeInput!) {
    releaseOwnTime(input: $input)
  }

  mutation sendBookingCode($input: SendBookingCodeInput!) {
    sendBookingCode(input: $input) {
      secondsLeft
      codesLeft
    }
  }

  mutation bookOwnVisit($input: BookOwnVisitInput!) {
    bookOwnVisit(input: $input) {
      ... on OwnVisitBooked {
        link
        visit {
          ...OwnVisit
        }
      }
      ... on WhichPatient {
        choices {
          id
          label
        }
      }
      ... on OwnTimeTaken {
        isOwn
        nearest {
          ...OwnTime
        }
      }
    }
  }

  query ownVisit($link: String!) {
    ownVisit(link: $link) {
      ...OwnVisit
    }
  }

  query ownVisitTimes($input: OwnVisitTimesInput!) {
    ownVisitTimes(input: $input) {
      ...OwnTime
    }
  }

  mutation moveOwnVisit($input: MoveOwnVisitInput!) {
    moveOwnVisit(input: $input) {
      ... on OwnVisitMoved {
        visit {
          ...OwnVisit
        }
      }
      ... on OwnTimeTaken {
        isOwn
        nearest {
          ...OwnTime
        }
      }
    }
  }

  fragment OwnOffer on OwnOffer {
    clinic {
      ...ClinicFace
    }
    doctor
    visitType
    startsAt
    endsAt
    state
    secondsLeft
    isWaiting
    visitLink
  }

  query ownOffer($link: String!) {
    ownOffer(link: $link) {
      ...OwnOffer
    }
  }

  mutation acceptOwnOffer($link: String!) {
    acceptOwnOffer(link: $link) {
      ...OwnOffer
    }
  }

  mutation declineOwnOffer($link: String!, $keepWaiting: Boolean!) {
    declineOwnOffer(link: $link, keepWaiting: $keepWaiting) {
      ...OwnOffer
    }
  }

  mutation cancelOwnVisit($input: CancelOwnVisitInput!) {
    cancelOwnVisit(input: $input) {
      ...OwnVisit
    }
  }

  query sharedPaper($link: String!) {
    sharedPaper(link: $link) {
      name
      organizationName
      address
      phone
      brandColor
      expiresAt
      isLocked
    }
  }

  mutation openSharedPaper($link: String!, $birthDate: LocalDate!) {
    openSharedPaper(link: $link, birthDate: $birthDate) {
      url
    }
  }
`;
