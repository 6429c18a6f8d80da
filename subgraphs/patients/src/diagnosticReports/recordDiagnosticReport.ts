import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { DocumentTable } from '../documents/documentTables.ts';
import { openDemographics } from '../registry/patientRecord.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { ServiceRequestTable } from '../serviceRequests/serviceRequestTable.ts';
import { ageAt, type Age } from '../vitals/age.ts';
import { followReports } from './answeredOrder.ts';
import {
  DiagnosticReportTable,
  openReport,
  sealReport,
  testIndexesOf,
  type DiagnosticReport,
  type DiagnosticReportRow,
} from './diagnosticReportTable.ts';
import { severityOf } from './interpretResult.ts';
import { assertReport, reportContent, reportInput, type ReportInput } from './reportInput.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  ...reportInput.shape,
  // A report that nobody has seen cannot be amended.
  status: reportInput.shape.status.exclude(['AMENDED']),
});

/** Keeps what a laboratory reported, each result marked by what is expected, and completes the order that it answers. */
export async function recordDiagnosticReport(context: Context, request: unknown): Promise<DiagnosticReport> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, serviceRequestId } = wanted;
  assertReport(wanted, context.now());
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'recordDiagnosticReport', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      const entryId = newId();
      const written = await writtenReport(tx, sealing, { id: entryId, patient, report: wanted });
      await tx.insert(DiagnosticReportTable, { ...entered(context, tx, patient), id: entryId, ...written });
      await tellChange(tx, context, { patientId, entryId, part: 'DIAGNOSTIC_REPORTS', change: 'ADDED' });
      await followReports(tx, context, serviceRequestId);
      return entryId;
    });
    return shownReport(tx, context, id);
  });
}

interface Written {
  id: string;
  patient: PatientRow;
  report: ReportInput;
}

type WrittenColumns = Omit<
  DiagnosticReportRow,
  | 'tenantId'
  | 'id'
  | 'patientId'
  | 'clinicId'
  | 'recordedBy'
  | 'recordedAt'
  | 'reviewedBy'
  | 'reviewedAt'
  | 'version'
  | 'deletedAt'
>;

/** The columns of what is written, sealed and marked. @throws Refusal as the parts of it do */
export async function writtenReport(
  tx: TenantTx,
  sealing: Sealing,
  { id, patient, report }: Written,
): Promise<WrittenColumns> {
  const { status, effectiveAt, serviceRequestId, documentIds } = report;
  const age = ageAt(openDemographics(sealing, patient).birthDate, effectiveAt);
  // On the day of birth east of Greenwich it may still be the day before there.
  if (age.days < -1) throw new Refusal('BAD_USER_INPUT', 'TAKEN_BEFORE_BIRTH');
  await assertDocumentsOf(tx, patient.id, documentIds);
  return {
    ...sealedReport(sealing, id, { report, age }),
    status,
    effectiveAt,
    documentIds,
    serviceRequestId,
    requestedBy: serviceRequestId && (await requesterOf(tx, patient.id, serviceRequestId)),
  };
}

/** What a report says, sealed for its row, with what it is found by. */
export function sealedReport(
  sealing: Sealing,
  id: string,
  { report, age }: { report: ReportInput; age: Age },
): Pick<DiagnosticReportRow, 'content' | 'severity' | 'testIndexes'> {
  const content = reportContent(report, age);
  return {
    content: sealReport(sealing, id, content),
    severity: severityOf(content.results.map(({ interpretation }) => interpretation)),
    testIndexes: testIndexesOf(sealing.keys, content.results),
  };
}

/** @throws Refusal NOT_FOUND SERVICE_REQUEST_NOT_FOUND */
async function requesterOf(tx: TenantTx, patientId: string, id: string): Promise<string | null> {
  const order = await tx.findOneBy(ServiceRequestTable, { id, patientId, deletedAt: IsNull() });
  return found(order, 'SERVICE_REQUEST_NOT_FOUND').recordedBy;
}

/** @throws Refusal NOT_FOUND DOCUMENT_NOT_FOUND */
async function assertDocumentsOf(tx: TenantTx, patientId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.countBy(DocumentTable, { id: In([...ids]), patientId, kind: 'PAPER', deletedAt: IsNull() });
  if (known < new Set(ids).size) throw new Refusal('NOT_FOUND', 'DOCUMENT_NOT_FOUND');
}

/** A report in clear, noted as read. */
export async function shownReport(tx: TenantTx, context: Context, id: string): Promise<DiagnosticReport> {
  const row = await tx.findOneByOrFail(DiagnosticReportTable, { id });
  context.reads.note(row.patientId, 'RESULT');
  return openReport(await context.sealing(tx), row);
}
