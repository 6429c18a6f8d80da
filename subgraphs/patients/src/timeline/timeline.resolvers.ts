import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { openAllergy } from '../allergies/allergyTable.ts';
import type { Context } from '../context.ts';
import { openReport } from '../diagnosticReports/diagnosticReportTable.ts';
import { openDocumentRow } from '../documents/documentTables.ts';
import { openPrescription } from '../prescriptions/prescriptionTable.ts';
import { openCondition } from '../problems/conditionTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openServiceRequest } from '../serviceRequests/serviceRequestTable.ts';
import { openVitalSigns } from '../vitals/vitalSignsTable.ts';
import { timeline, type TimelineEntry, type TimelineKind, type TimelineRows } from './timeline.ts';

/** A field that opens the entries of one kind, noted as read; null for the others. */
const opened =
  <Kind extends TimelineKind, Clear>(
    kind: Kind,
    fieldClass: string,
    open: (sealing: Sealing, row: TimelineRows[Kind]) => Clear,
  ) =>
  async (entry: TimelineEntry, _: unknown, context: Context): Promise<Clear | null> => {
    if (entry.kind !== kind) return null;
    const row = entry.row as TimelineRows[Kind];
    context.reads.note(row.patientId, fieldClass);
    return open(await context.sealingNow(), row);
  };

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
