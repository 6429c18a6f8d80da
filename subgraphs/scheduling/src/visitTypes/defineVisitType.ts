import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { VisitTypeTable, type VisitType } from './visitTypeTable.ts';

const around = z
  .int()
  .min(0)
  .max(240)
  .nullish()
  .transform(minutes => minutes ?? 0);

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  name: z.string().trim().min(1).max(100),
  minutes: z.int().min(1).max(480),
  beforeMinutes: around,
  afterMinutes: around,
});

/** Defines what visits can be booked as in a clinic. */
export async function defineVisitType(context: Context, request: unknown): Promise<VisitType> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { clinicId } = wanted;
  const define = inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    const id = await idempotently(tx, { operation: 'defineVisitType', key, input: wanted }, async () => {
      const typeId = newId();
      await tx.insert(VisitTypeTable, { tenantId: tx.scope.tenantId, id: typeId, ...wanted });
      const changed = { cause: 'VISIT_TYPE' as const, practitionerId: null, clinicId, withdrawn: false };
      await publish(tx, availabilityChanged, typeId, changed);
      return typeId;
    });
    return tx.findOneByOrFail(VisitTypeTable, { id });
  });
  return define.catch((error: unknown) => {
    if (brokenConstraint(error) === 'visit_type_name') throw new Refusal('CONFLICT', 'NAME_TAKEN');
    throw error;
  });
}
