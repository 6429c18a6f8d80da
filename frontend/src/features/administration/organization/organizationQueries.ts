import { graphql } from '../../../graphql/gql.ts';
import type { ClinicProfileFragment, OrganizationProfileFragment } from '../../../graphql/graphql.ts';

export const organizationProfile = graphql(`
  fragment OrganizationProfile on Organization {
    id
    name
    taxId
    timezone
    features
    settings {
      firstWeekday
      hourCycle
      visitMinutes
      patientVisibility
    }
    version
  }
`);

export const clinicProfile = graphql(`
  fragment ClinicProfile on Clinic {
    id
    slug
    name
    timezone
    email
    phone
    address
    brandColor
    brandMark
    version
  }
`);

export const profilesQuery = graphql(`
  query profiles {
    organization {
      ...OrganizationProfile
    }
    clinics {
      ...ClinicProfile
    }
  }
`);

export const changeOrganizationProfile = graphql(`
  mutation changeOrganizationProfile($input: ChangeOrganizationProfileInput!) {
    changeOrganizationProfile(input: $input) {
      ...OrganizationProfile
    }
  }
`);

export const switchFeature = graphql(`
  mutation switchFeature($feature: Feature!, $on: Boolean!) {
    switchFeature(feature: $feature, on: $on) {
      ...OrganizationProfile
    }
  }
`);

export const changeClinicProfile = graphql(`
  mutation changeClinicProfile($input: ChangeClinicProfileInput!) {
    changeClinicProfile(input: $input) {
      ...ClinicProfile
    }
  }
`);

export const openClinic = graphql(`
  mutation openClinic($input: OpenClinicInput!) {
    openClinic(input: $input) {
      ...ClinicProfile
    }
  }
`);

export type OrganizationProfile = OrganizationProfileFragment;
export type ClinicProfile = ClinicProfileFragment;
