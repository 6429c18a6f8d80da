import { graphql } from '../../graphql/gql.ts';
import type { PatientPortalFragment } from '../../graphql/graphql.ts';

export const portalOfPatient = graphql(`
  fragment PatientPortal on PatientPortal {
    openSince
    people {
      name
      email
      relationship
      permissions
    }
  }
`);

export const patientPortal = graphql(`
  query patientPortal($patientId: ID!) {
    patient(id: $patientId) {
      id
      portal {
        ...PatientPortal
      }
    }
  }
`);

export const openPortal = graphql(`
  mutation openPortal($patientId: ID!) {
    openPortal(patientId: $patientId) {
      ...PatientPortal
    }
  }
`);

export const closePortal = graphql(`
  mutation closePortal($patientId: ID!) {
    closePortal(patientId: $patientId) {
      ...PatientPortal
    }
  }
`);

export const admitToPortal = graphql(`
  mutation admitToPortal($input: AdmitToPortalInput!) {
    admitToPortal(input: $input)
  }
`);

export type PatientPortal = PatientPortalFragment;
