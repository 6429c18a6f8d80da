import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  entryForUpdate,
  entryRef,
  patientForUpdate,
  tellChange,
  unchanged,
  type EntryRef,
} from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { followReports } from './answeredOrder.ts';
import { assertMayBecome } from './diagnosticReport.ts';
import {
  DiagnosticReportTable,
  openReport,
  ReportVersionTable,
  sealReportVersion,
  type DiagnosticReport,
  type DiagnosticReportRow,
} from './diagnosticReportTable.ts';
import { shownReport, writtenReport } from './recordDiagnosticReport.ts';
import { assertReport, reportInput } from './reportInput.ts';

const input = z.object({ ...entryRef.shape, ...reportInput.shape });

/**
 * Writes a report anew: what was expected becomes known, or what was final is amended. What it said before is kept, and who
 * asked for the test is to look again.
 */
export async function changeDiagnosticReport(context: Context, request: unknown): Promise<DiagnosticReport> {
  const { id, version, ...report } = validate(input, request);
  assertReport(report, context.now());
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await reportForUpdate(tx, { id, version });
    assertMayBecome(row.status, report.status);
    const { patientId } = row;
    const patient = await patientForUpdate(tx, patientId);
    const sealing = await context.sealing(tx);
    await keepVersion(tx, sealing, row);
    const written = await writtenReport(tx, sealing, { id, patient, report });
    const by = {
      recordedBy: principalOf(context).userId,
      recordedAt: context.now(),
      reviewedBy: null,
      reviewedAt: null,
    };
    await tx.update(DiagnosticReportTable, { id }, { ...written, ...by });
    await tellChange(tx, context, { patientId, entryId: id, part: 'DIAGNOSTIC_REPORTS', change: 'CHANGED' });
    await followReports(tx, context, row.serviceRequestId);
    if (report.serviceRequestId !== row.serviceRequestId) await followReports(tx, context, report.serviceRequestId);
    return shownReport(tx, context, id);
  });
}

/** Marks a report as entered in error: kept, and the order that it answered is open again. */
export async function markDiagnosticReportInError(context: Context, request: unknown): Promise<DiagnosticReport> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await reportForUpdate(tx, ref);
    const { id, patientId, serviceRequestId } = row;
    await tx.update(DiagnosticReportTable, { id }, { status: 'ENTERED_IN_ERROR', deletedAt: context.now() });
    await tellChange(tx, context, { patientId, entryId: id, part: 'DIAGNOSTIC_REPORTS', change: 'ENTERED_IN_ERROR' });
    await followReports(tx, context, serviceRequestId);
    return shownReport(tx, context, id);
  });
}

/** A report in force that nobody else changes until the transaction ends, as it was looked at. */
export async function reportForUpdate(tx: TenantTx, ref: EntryRef): Promise<DiagnosticReportRow> {
  return unchanged(found(await entryForUpdate(tx, DiagnosticReportTable, ref.id), 'DIAGNOSTIC_REPORT_NOT_FOUND'), ref);
}

/** Keeps what a report says now, before it is written anew. */
async function keepVersion(tx: TenantTx, sealing: Sealing, row: DiagnosticReportRow): Promise<void> {
  const id = newId();
  const { tenantId, patientId, clinicId, status, effectiveAt, reviewedBy, reviewedAt, recordedBy, recordedAt } = row;
  const { name, performer, conclusion, results } = openReport(sealing, row);
  await tx.insert(ReportVersionTable, {
    tenantId,
    id,
    reportId: row.id,
    patientId,
    clinicId,
    content: sealReportVersion(sealing, id, { name, performer, conclusion, results }),
    status,
    effectiveAt,
    number: row.version,
    reviewedBy,
    reviewedAt,
    recordedBy,
    recordedAt,
  });
}
