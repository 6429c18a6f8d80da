import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertUnchanged } from '../absences/withdrawal.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { BookingPolicyTable, OVERBOOKINGS, policyOf, type BookingPolicy } from './policyTable.ts';

const input = z.object({
  clinicId: z.ulid(),
  version: z.int().min(0),
  noticeMinutes: z.int().min(0).max(43_200),
  horizonDays: z.int().min(1).max(366),
  visitsPerDay: z.int().min(1).max(500).nullish(),
  cancelWindowMinutes: z.int().min(0).max(43_200),
  overbooking: z.enum(OVERBOOKINGS),
  overbookLimit: z.int().min(0).max(100),
  noShowAfterMinutes: z.int().min(5).max(1440).nullish(),
  holdMinutes: z.int().min(1).max(60),
  selfBooking: z.boolean(),
});

/** Sets what a clinic asks of its bookings (SCH-09, SCH-17). */
export async function setBookingPolicy(context: Context, request: unknown): Promise<BookingPolicy> {
  const { clinicId, version, visitsPerDay = null, noShowAfterMinutes = null, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    // Alone with the clinic's bookings: none of them is decided by half of a policy.
    await takeTurn(tx, [clinicId]);
    assertUnchanged(await policyOf(tx, clinicId), version);
    const { tenantId } = tx.scope;
    const policy = { ...wanted, visitsPerDay, noShowAfterMinutes };
    if (version === 0) await tx.insert(BookingPolicyTable, { tenantId, clinicId, ...policy });
    else await tx.update(BookingPolicyTable, { clinicId }, policy);
    const changed = { cause: 'POLICY' as const, practitionerId: null, clinicId, withdrawn: false };
    await publish(tx, availabilityChanged, clinicId, changed);
    return tx.findOneByOrFail(BookingPolicyTable, { clinicId });
  });
}
