import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryRef, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { practitionerAt } from '../encounters/practitioner.ts';
import { reportForUpdate } from './changeDiagnosticReport.ts';
import { assertReviewable } from './diagnosticReport.ts';
import { DiagnosticReportTable, openReport, type DiagnosticReport } from './diagnosticReportTable.ts';
import { shownReport } from './recordDiagnosticReport.ts';

/** As many as anybody works through at a time. */
const MAX_WAITING = 50;

/** Says that the caller has looked at a report's results, as they are in the version seen. */
export async function reviewDiagnosticReport(context: Context, request: unknown): Promise<DiagnosticReport> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await reportForUpdate(tx, ref);
    const { id, patientId, clinicId } = row;
    await practitionerAt(tx, clinicId);
    assertReviewable(row);
    const reviewed = { reviewedBy: principalOf(context).userId, reviewedAt: context.now() };
    await tx.update(DiagnosticReportTable, { id }, reviewed);
    await tellChange(tx, context, { patientId, entryId: id, part: 'DIAGNOSTIC_REPORTS', change: 'CHANGED' });
    return shownReport(tx, context, id);
  });
}

/** Results of tests the caller asked for in a clinic and nobody has looked at: critical ones first, then the oldest. */
export async function resultsToReview(context: Context, request: string): Promise<DiagnosticReport[]> {
  const clinicId = validate(z.ulid(), request);
  const { userId } = principalOf(context);
  if (userId === null) return [];
  return inTenant(context.db, scopeOf(context), async tx => {
    const rows = await tx
      .createQueryBuilder(DiagnosticReportTable, 'report')
      .where({ clinicId, requestedBy: userId, reviewedAt: IsNull(), deletedAt: IsNull(), status: Not('REGISTERED') })
      .orderBy(`case report.severity when 'CRITICAL' then 0 when 'ABNORMAL' then 1 else 2 end`)
      .addOrderBy('report.recorded_at')
      .addOrderBy('report.id')
      .limit(MAX_WAITING)
      .getMany();
    if (rows.length === 0) return [];
    const sealing = await context.sealing(tx);
    for (const { patientId } of rows) context.reads.note(patientId, 'RESULT');
    return rows.map(row => openReport(sealing, row));
  });
}
