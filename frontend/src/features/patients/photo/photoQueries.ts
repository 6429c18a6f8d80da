import { graphql } from '../../../graphql/gql.ts';

export const requestPatientPhoto = graphql(`
  mutation requestPatientPhoto($input: RequestPatientPhotoInput!) {
    requestPatientPhoto(input: $input) {
      fileId
      method
      url
      headers {
        name
        value
      }
    }
  }
`);

export const completePatientPhoto = graphql(`
  mutation completePatientPhoto($fileId: ID!) {
    completePatientPhoto(fileId: $fileId) {
      ...PatientFace
    }
  }
`);

export const removePatientPhoto = graphql(`
  mutation removePatientPhoto($patientId: ID!, $photoId: ID!) {
    removePatientPhoto(patientId: $patientId, photoId: $photoId) {
      ...PatientFace
    }
  }
`);
