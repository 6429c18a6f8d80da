import { graphql } from '../../graphql/gql.ts';
import type { CareTeamMemberFragment, ReceptionQuery } from '../../graphql/graphql.ts';

export const receptionQuery = graphql(`
  query reception($id: ID!) {
    patient(id: $id) {
      id
      version
      kind
      tags {
        id
        name
      }
      contactPoints {
        id
        type
        value
        isPrimary
        isSafe
        version
      }
      careTeam {
        ...CareTeamMember
      }
      coverages {
        id
        payer
        plan
        memberNumber
        groupNumber
        endsOn
        note
        version
      }
      proxyAssignments {
        id
        name
        mobile
        email
        relationship
        status
        permissions
        proof
        proofDocument {
          id
          title
          recordedAt
          canBeOpened
        }
        endsOn
        version
      }
      consents {
        state
        text {
          id
          purpose
          textVersion
          title
          body
        }
        decisions {
          id
          decision
          method
          recordedAt
          textVersion
          proxyAssignment {
            id
            name
          }
          recordedBy {
            id
            name
          }
        }
      }
    }
  }
`);

graphql(`
  fragment CareTeamMember on CareTeamMember {
    id
    role
    version
    practitioner {
      id
      name
    }
  }
`);

export const addToCareTeam = graphql(`
  mutation addToCareTeam($input: AddToCareTeamInput!) {
    addToCareTeam(input: $input) {
      ...CareTeamMember
    }
  }
`);

export const changeCareTeamMember = graphql(`
  mutation changeCareTeamMember($input: ChangeCareTeamMemberInput!) {
    changeCareTeamMember(input: $input) {
      ...CareTeamMember
    }
  }
`);

export const removeFromCareTeam = graphql(`
  mutation removeFromCareTeam($id: ID!, $version: Int!) {
    removeFromCareTeam(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const tagsQuery = graphql(`
  query tags {
    tags {
      id
      name
    }
  }
`);

export const addContactPoint = graphql(`
  mutation addContactPoint($input: AddContactPointInput!) {
    addContactPoint(input: $input) {
      id
    }
  }
`);

export const changeContactPoint = graphql(`
  mutation changeContactPoint($input: ChangeContactPointInput!) {
    changeContactPoint(input: $input) {
      id
    }
  }
`);

export const removeContactPoint = graphql(`
  mutation removeContactPoint($id: ID!, $version: Int!) {
    removeContactPoint(id: $id, version: $version) {
      id
    }
  }
`);

export const recordCoverage = graphql(`
  mutation recordCoverage($input: RecordCoverageInput!) {
    recordCoverage(input: $input) {
      id
    }
  }
`);

export const changeCoverage = graphql(`
  mutation changeCoverage($input: ChangeCoverageInput!) {
    changeCoverage(input: $input) {
      id
    }
  }
`);

export const removeCoverage = graphql(`
  mutation removeCoverage($id: ID!, $version: Int!) {
    removeCoverage(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const assignProxy = graphql(`
  mutation assignProxy($input: AssignProxyInput!) {
    assignProxy(input: $input) {
      id
    }
  }
`);

export const attachProxyProof = graphql(`
  mutation attachProxyProof($id: ID!, $version: Int!, $proof: String!, $documentId: ID) {
    attachProxyProof(id: $id, version: $version, proof: $proof, documentId: $documentId) {
      id
      version
    }
  }
`);

export const proofDocumentsQuery = graphql(`
  query proofDocuments($id: ID!) {
    patient(id: $id) {
      id
      documents {
        id
        title
        recordedAt
        files {
          id
          status
        }
      }
    }
  }
`);

export const openProxyProof = graphql(`
  mutation openProxyProof($id: ID!) {
    openProxyProof(id: $id) {
      url
    }
  }
`);

export const approveProxy = graphql(`
  mutation approveProxy($id: ID!, $version: Int!) {
    approveProxy(id: $id, version: $version) {
      id
    }
  }
`);

export const revokeProxy = graphql(`
  mutation revokeProxy($id: ID!, $version: Int!) {
    revokeProxy(id: $id, version: $version) {
      id
    }
  }
`);

export const recordConsent = graphql(`
  mutation recordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      id
    }
  }
`);

export const tagPatient = graphql(`
  mutation tagPatient($patientId: ID!, $name: String!) {
    tagPatient(patientId: $patientId, name: $name) {
      id
      tags {
        id
        name
      }
    }
  }
`);

export const untagPatient = graphql(`
  mutation untagPatient($patientId: ID!, $tagId: ID!) {
    untagPatient(patientId: $patientId, tagId: $tagId) {
      id
      tags {
        id
        name
      }
    }
  }
`);

export type ReceptionRecord = NonNullable<ReceptionQuery['patient']>;
export type ContactPoint = NonNullable<ReceptionRecord['contactPoints']>[number];
export type Coverage = NonNullable<ReceptionRecord['coverages']>[number];
export type ProxyAssignment = NonNullable<ReceptionRecord['proxyAssignments']>[number];
export type Consent = NonNullable<ReceptionRecord['consents']>[number];

export type CareTeamMember = CareTeamMemberFragment;
