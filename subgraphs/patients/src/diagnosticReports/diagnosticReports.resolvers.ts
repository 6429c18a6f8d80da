import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { enteredBy } from '../chart/chartLists.ts';
import { openDocumentRow } from '../documents/documentTables.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openServiceRequest } from '../serviceRequests/serviceRequestTable.ts';
import { changeDiagnosticReport, markDiagnosticReportInError } from './changeDiagnosticReport.ts';
import { reportsAsked } from './diagnosticReportPages.ts';
import { openReport, openReportVersion } from './diagnosticReportTable.ts';
import { LAB_PANELS, LAB_TESTS } from './labTests.ts';
import { recordDiagnosticReport } from './recordDiagnosticReport.ts';
import { resultsToReview, reviewDiagnosticReport } from './reviewDiagnosticReport.ts';

/** More than anybody waits for. */
const MAX_OPEN = 50;

const reviewer = ({ reviewedBy }: { reviewedBy: string | null }) => (reviewedBy === null ? null : { id: reviewedBy });

export const diagnosticReportResolvers: Resolvers = {
  Query: {
    labTests: () => [...LAB_TESTS],
    labPanels: () => [...LAB_PANELS],
    resultsToReview: (_, { clinicId }, context) => resultsToReview(context, clinicId),
  },
  Mutation: {
    recordDiagnosticReport: (_, { input }, context) => recordDiagnosticReport(context, input),
    changeDiagnosticReport: (_, { input }, context) => changeDiagnosticReport(context, input),
    markDiagnosticReportInError: (_, args, context) => markDiagnosticReportInError(context, args),
    reviewDiagnosticReport: (_, args, context) => reviewDiagnosticReport(context, args),
  },
  Patient: {
    diagnosticReports: async ({ id }, args, context) => {
      const asked = await reportsAsked(id, args, async () => (await context.sealingNow()).keys);
      // That there are none is told as well.
      context.reads.note(id, 'RESULT');
      const rows = await context.load.diagnosticReports.load(asked);
      if (rows.length === 0) return { entries: [], endCursor: null };
      const sealing = await context.sealingNow();
      const entries = rows.slice(0, asked.first).map(row => openReport(sealing, row));
      return { entries, endCursor: rows.length > asked.first ? (entries.at(-1)?.id ?? null) : null };
    },
    openServiceRequests: async ({ id }, _, context) => {
      context.reads.note(id, 'ORDER');
      const rows = await context.load.openServiceRequests.load(id);
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.slice(0, MAX_OPEN).map(row => openServiceRequest(sealing, row));
    },
  },
  DiagnosticReport: {
    patient: async ({ patientId }, _, { load }) => {
      const patient = await load.patient.load(patientId);
      if (!patient) throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
      return patient;
    },
    documents: async ({ patientId, documentIds }, _, context) => {
      if (documentIds.length === 0) return [];
      context.reads.note(patientId, 'DOCUMENT');
      const rows = await Promise.all(documentIds.map(id => context.load.document.load(id)));
      const sealing = await context.sealingNow();
      return rows.flatMap(row => (row ? [openDocumentRow(sealing, row)] : []));
    },
    earlierVersions: async ({ id, patientId }, _, context) => {
      const rows = await context.load.reportVersions.load(id);
      if (rows.length === 0) return [];
      context.reads.note(patientId, 'RESULT');
      const sealing = await context.sealingNow();
      return rows.map(row => openReportVersion(sealing, row));
    },
    recordedBy: enteredBy,
    reviewedBy: reviewer,
  },
  DiagnosticReportVersion: { recordedBy: enteredBy, reviewedBy: reviewer },
};
