import { In, LessThanOrEqual } from 'typeorm';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { nearestSlots, type Slot } from '../schedules/slots.ts';
import { collisionOf } from './appointment.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { TimeTakenError, type Collision, type WantedTime } from './placing.ts';
import { releaseExpired } from './releaseExpired.ts';

/** The answer to who wanted a time that is taken. */
export interface TimeTaken {
  kind: 'TIME_TAKEN';
  collidesWith: Collision;
  nearest: Slot[];
}

type Wanted = Pick<
  WantedTime,
  'clinicId' | 'practitionerId' | 'patientId' | 'roomId' | 'startsAt' | 'endsAt' | 'channel'
> & {
  visitTypeId: string | null;
};

/** Does `work`, or answers with the nearest free times when the wanted one is taken. */
export async function orNearest<T>(context: Context, wanted: Wanted, work: () => Promise<T>): Promise<T | TimeTaken> {
  const first = await attempt(work);
  if ('done' in first) return first.done;
  const second = (await releasedElsewhere(context, wanted)) ? await attempt(work) : first;
  if ('done' in second) return second.done;
  return { kind: 'TIME_TAKEN', collidesWith: second.collidesWith, nearest: await nearestSlots(context, wanted) };
}

async function attempt<T>(work: () => Promise<T>): Promise<{ done: T } | { collidesWith: Collision }> {
  try {
    return { done: await work() };
  } catch (error) {
    // The database decides races: see the exclusion constraints of `appointment`.
    const collidesWith = error instanceof TimeTakenError ? error.collidesWith : collisionOf(brokenConstraint(error));
    if (!collidesWith) throw error;
    return { collidesWith };
  }
}

/** What is in the way may be a hold that has expired, in a clinic the caller does not see. @returns Whether there was one */
async function releasedElsewhere(context: Context, { practitionerId, patientId, roomId }: Wanted): Promise<boolean> {
  const now = context.now();
  const expired = { status: 'HELD' as const, heldUntil: LessThanOrEqual(now) };
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const holds = await tx.find(AppointmentTable, {
      where: [
        { ...expired, practitionerId },
        ...(patientId === null ? [] : [{ ...expired, patientId: In([patientId]) }]),
        ...(roomId === null ? [] : [{ ...expired, roomId: In([roomId]) }]),
      ],
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    return (await releaseExpired(tx, holds, now)).size > 0;
  });
}
