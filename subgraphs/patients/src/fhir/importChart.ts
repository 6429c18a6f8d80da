import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { AllergyInput } from '../allergies/allergy.ts';
import { AllergyTable, NoKnownAllergiesTable, sealAllergy } from '../allergies/allergyTable.ts';
import { entered, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { DiagnosticReportTable } from '../diagnosticReports/diagnosticReportTable.ts';
import { sealedReport } from '../diagnosticReports/recordDiagnosticReport.ts';
import type { ReportInput } from '../diagnosticReports/reportInput.ts';
import { ConditionTable, sealCondition } from '../problems/conditionTable.ts';
import { diagnosisCodes } from '../problems/diagnosisCodes.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { ageAt } from '../vitals/age.ts';
import { observe } from '../vitals/observe.ts';
import { sealVitalSigns, VitalSignsTable } from '../vitals/vitalSignsTable.ts';
import type { ImportedCondition, ImportedVitalSigns, ImportPlan } from './importPlan.ts';

/** The new record, and who enters it. */
interface NewRecord {
  context: Context;
  tx: TenantTx;
  sealing: Sealing;
  patient: PatientRow;
}

type Part = Parameters<typeof tellChange>[2]['part'];

/** Writes the lists of a new record, each entry as entered by who imports it; the oldest first. */
export async function importChart(record: NewRecord, plan: ImportPlan): Promise<void> {
  if (plan.noKnownAllergies) await importNoKnownAllergies(record);
  for (const allergy of plan.allergies.toReversed()) await importAllergy(record, allergy);
  for (const condition of plan.conditions.toReversed()) await importCondition(record, condition);
  for (const taken of plan.vitalSigns) await importVitalSigns(record, taken, plan.person.birthDate);
  for (const report of plan.reports) await importReport(record, report, plan.person.birthDate);
}

/** What every entry has. */
const stampsOf = ({ context, tx, patient }: NewRecord) => ({ ...entered(context, tx, patient), id: newId() });

const tellAdded = ({ context, tx, patient }: NewRecord, part: Part, entryId: string): Promise<void> =>
  tellChange(tx, context, { patientId: patient.id, entryId, part, change: 'ADDED' });

async function importNoKnownAllergies(record: NewRecord): Promise<void> {
  const stamps = stampsOf(record);
  await record.tx.insert(NoKnownAllergiesTable, stamps);
  await tellAdded(record, 'ALLERGIES', stamps.id);
}

async function importAllergy(record: NewRecord, { substance, reaction, note, ...coded }: AllergyInput): Promise<void> {
  const stamps = stampsOf(record);
  const content = sealAllergy(record.sealing, stamps.id, { substance, reaction, note });
  await record.tx.insert(AllergyTable, { ...stamps, content, ...coded });
  await tellAdded(record, 'ALLERGIES', stamps.id);
}

async function importCondition(record: NewRecord, { clinicalStatus, ...course }: ImportedCondition): Promise<void> {
  const stamps = stampsOf(record);
  const display = diagnosisCodes().get(course.code)?.display ?? course.code;
  const content = sealCondition(record.sealing, stamps.id, { ...course, display });
  await record.tx.insert(ConditionTable, { ...stamps, content, clinicalStatus });
  await tellAdded(record, 'CONDITIONS', stamps.id);
}

async function importVitalSigns(
  record: NewRecord,
  { takenAt, measures }: ImportedVitalSigns,
  birthDate: string,
): Promise<void> {
  const stamps = stampsOf(record);
  const content = sealVitalSigns(record.sealing, stamps.id, observe(measures, ageAt(birthDate, takenAt)));
  await record.tx.insert(VitalSignsTable, { ...stamps, content, takenAt, appointmentId: null, encounterId: null });
  await tellAdded(record, 'VITAL_SIGNS', stamps.id);
}

async function importReport(record: NewRecord, report: ReportInput, birthDate: string): Promise<void> {
  const stamps = stampsOf(record);
  const { status, effectiveAt } = report;
  const sealed = sealedReport(record.sealing, stamps.id, { report, age: ageAt(birthDate, effectiveAt) });
  await record.tx.insert(DiagnosticReportTable, { ...stamps, ...sealed, status, effectiveAt, documentIds: [] });
  await tellAdded(record, 'DIAGNOSTIC_REPORTS', stamps.id);
}
