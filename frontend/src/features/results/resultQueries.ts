import { graphql } from '../../graphql/gql.ts';
import type {
  ReportEntryFragment,
  ReportFormQuery,
  ResultLineFragment,
  ResultsToReviewQuery,
} from '../../graphql/graphql.ts';

export const resultLine = graphql(`
  fragment ResultLine on TestResult {
    code
    name
    value
    comparator
    text
    unit
    low
    high
    rangeText
    interpretation
  }
`);

export const reportEntry = graphql(`
  fragment ReportEntry on DiagnosticReport {
    id
    name
    status
    effectiveAt
    performer
    conclusion
    severity
    results {
      ...ResultLine
    }
    documents {
      id
      title
    }
    serviceRequestId
    reviewedBy {
      id
      name
    }
    reviewedAt
    earlierVersions {
      id
      name
      status
      conclusion
      recordedAt
      recordedBy {
        id
        name
      }
      results {
        ...ResultLine
      }
    }
    recordedBy {
      id
      name
    }
    recordedAt
    version
  }
`);

export const reportsQuery = graphql(`
  query diagnosticReports($id: ID!, $first: Int!, $after: ID, $abnormal: Boolean!) {
    patient(id: $id) {
      id
      diagnosticReports(first: $first, after: $after, abnormal: $abnormal) {
        entries {
          ...ReportEntry
        }
        endCursor
      }
    }
  }
`);

export const testTrendQuery = graphql(`
  query testTrend($id: ID!, $test: String!) {
    patient(id: $id) {
      id
      diagnosticReports(first: 50, test: $test) {
        entries {
          id
          effectiveAt
          results {
            ...ResultLine
          }
        }
      }
    }
  }
`);

export const reportFormQuery = graphql(`
  query reportForm($id: ID!, $withDocuments: Boolean!) {
    labTests {
      code
      name
      unit
    }
    labPanels {
      name
      tests {
        code
        name
        unit
      }
    }
    patient(id: $id) {
      id
      openServiceRequests {
        id
        test
        recordedAt
      }
      documents @include(if: $withDocuments) {
        id
        title
        recordedAt
      }
    }
  }
`);

export const resultsToReviewQuery = graphql(`
  query resultsToReview($clinicId: ID!) {
    resultsToReview(clinicId: $clinicId) {
      id
      name
      status
      effectiveAt
      severity
      version
      results {
        ...ResultLine
      }
      patient {
        id
        givenName
        familyName
      }
    }
  }
`);

export const recordDiagnosticReport = graphql(`
  mutation recordDiagnosticReport($input: RecordDiagnosticReportInput!) {
    recordDiagnosticReport(input: $input) {
      ...ReportEntry
    }
  }
`);

export const changeDiagnosticReport = graphql(`
  mutation changeDiagnosticReport($input: ChangeDiagnosticReportInput!) {
    changeDiagnosticReport(input: $input) {
      ...ReportEntry
    }
  }
`);

export const markDiagnosticReportInError = graphql(`
  mutation markDiagnosticReportInError($id: ID!, $version: Int!) {
    markDiagnosticReportInError(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const reviewDiagnosticReport = graphql(`
  mutation reviewDiagnosticReport($id: ID!, $version: Int!) {
    reviewDiagnosticReport(id: $id, version: $version) {
      id
      reviewedAt
      reviewedBy {
        id
        name
      }
      version
    }
  }
`);

export type ReportEntry = ReportEntryFragment;
export type ResultLine = ResultLineFragment;
export type WaitingReport = NonNullable<ResultsToReviewQuery['resultsToReview']>[number];
export type ReportStatus = ReportEntry['status'];
export type LabTest = NonNullable<ReportFormQuery['labTests']>[number];
export type LabPanel = NonNullable<ReportFormQuery['labPanels']>[number];
