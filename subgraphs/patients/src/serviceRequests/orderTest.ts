import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entered, entryForUpdate, entryRef, patientForUpdate, tellChange, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { practitionerAt } from '../encounters/practitioner.ts';
import { encounterForUpdate } from '../encounters/writeNote.ts';
import { orderAfter } from './serviceRequest.ts';
import {
  openServiceRequest,
  PRIORITIES,
  sealServiceRequest,
  ServiceRequestTable,
  type ServiceRequest,
} from './serviceRequestTable.ts';

/** More than anybody orders in one visit. */
const MAX_ORDERS = 30;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  encounterId: z.ulid(),
  test: z.string().trim().min(1).max(200),
  priority: z.enum(PRIORITIES),
  note: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform(text => text || null),
});

/** Asks for a test in a visit. */
export async function orderTest(context: Context, request: unknown): Promise<ServiceRequest> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { encounterId, priority, test, note } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'orderTest', key, input: wanted }, async () => {
      const { patientId } = await encounterForUpdate(tx, encounterId);
      const patient = await patientForUpdate(tx, patientId);
      await practitionerAt(tx, patient.clinicId);
      if ((await tx.countBy(ServiceRequestTable, { encounterId })) >= MAX_ORDERS)
        throw new Refusal('CONFLICT', 'LIST_FULL');
      const entryId = newId();
      const content = sealServiceRequest(sealing, entryId, { test, note });
      const order = { id: entryId, encounterId, content, priority, status: 'ORDERED' as const };
      await tx.insert(ServiceRequestTable, { ...entered(context, tx, patient), ...order });
      await tellChange(tx, context, { patientId, entryId, part: 'SERVICE_REQUESTS', change: 'ADDED' });
      return entryId;
    });
    const row = await tx.findOneByOrFail(ServiceRequestTable, { id });
    context.reads.note(row.patientId, 'ORDER');
    return openServiceRequest(sealing, row);
  });
}

/** Takes back that a test is asked for; it is kept. */
export async function cancelServiceRequest(context: Context, request: unknown): Promise<ServiceRequest> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = unchanged(
      found(await entryForUpdate(tx, ServiceRequestTable, ref.id), 'SERVICE_REQUEST_NOT_FOUND'),
      ref,
    );
    const { id, patientId } = row;
    await tx.update(ServiceRequestTable, { id }, { status: orderAfter(row.status, 'CANCEL') });
    await tellChange(tx, context, { patientId, entryId: id, part: 'SERVICE_REQUESTS', change: 'CHANGED' });
    context.reads.note(patientId, 'ORDER');
    return openServiceRequest(await context.sealing(tx), await tx.findOneByOrFail(ServiceRequestTable, { id }));
  });
}
