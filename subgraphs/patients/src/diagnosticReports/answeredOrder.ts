import { In, IsNull } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { orderAfter } from '../serviceRequests/serviceRequest.ts';
import { ServiceRequestTable } from '../serviceRequests/serviceRequestTable.ts';
import { DiagnosticReportTable } from './diagnosticReportTable.ts';

/**
 * Brings an order to where its reports say it stands: completed while a final one answers it, else asked for.
 * @param orderId null where a report answers none
 * @throws Refusal CONFLICT ALREADY_CANCELLED when a final report answers an order that was taken back
 */
export async function followReports(tx: TenantTx, context: Context, orderId: string | null): Promise<void> {
  const order = orderId && (await entryForUpdate(tx, ServiceRequestTable, orderId));
  if (!order) return;
  const { id, patientId, status } = order;
  const final = { serviceRequestId: id, status: In(['FINAL', 'AMENDED']), deletedAt: IsNull() };
  const answered = await tx.existsBy(DiagnosticReportTable, final);
  if (answered === (status === 'COMPLETED') || (!answered && status === 'CANCELLED')) return;
  await tx.update(ServiceRequestTable, { id }, { status: orderAfter(status, answered ? 'ANSWER' : 'REOPEN') });
  await tellChange(tx, context, { patientId, entryId: id, part: 'SERVICE_REQUESTS', change: 'CHANGED' });
}
