import { graphql } from '../../graphql/gql.ts';

export const printPrescription = graphql(`
  mutation printPrescription($id: ID!, $language: PaperLanguage!) {
    printPrescription(prescriptionId: $id, language: $language) {
      url
    }
  }
`);

export const printVisit = graphql(`
  mutation printVisit($id: ID!, $language: PaperLanguage!) {
    printVisit(encounterId: $id, language: $language) {
      url
    }
  }
`);
