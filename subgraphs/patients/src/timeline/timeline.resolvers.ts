import { openAllergy } from '../allergies/allergyTable.ts';
import { openedOf } from '../chart/openedOf.ts';
import { openReport } from '../diagnosticReports/diagnosticReportTable.ts';
import { openDocumentRow } from '../documents/documentTables.ts';
import { openPrescription } from '../prescriptions/prescriptionTable.ts';
import { openCondition } from '../problems/conditionTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openServiceRequest } from '../serviceRequests/serviceRequestTable.ts';
import { openVitalSigns } from '../vitals/vitalSignsTable.ts';
import { timeline, type TimelineRows } from './timeline.ts';

const opened = openedOf<TimelineRows>();

export const timelineResolvers: Resolvers = {
  Patient: { timeline: ({ id }, args, context) => timeline(context, id, args) },
  TimelineEntry: {
    allergy: opened('ALLERGY', 'ALLERGY', openAllergy),
    condition: opened('CONDITION', 'DIAGNOSIS', openCondition),
    diagnosticReport: opened('DIAGNOSTIC_REPORT', 'RESULT', openReport),
    document: opened('DOCUMENT', 'DOCUMENT', openDocumentRow),
    encounter: entry => (entry.kind === 'ENCOUNTER' ? entry.row : null),
    prescription: opened('PRESCRIPTION', 'MEDICINE', openPrescription),
    serviceRequest: opened('SERVICE_REQUEST', 'ORDER', openServiceRequest),
    vitalSigns: opened('VITAL_SIGNS', 'VITAL_SIGN', openVitalSigns),
  },
};
