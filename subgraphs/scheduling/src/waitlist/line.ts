import { In, IsNull, LessThan, MoreThan, MoreThanOrEqual, Not, type FindOptionsWhere } from 'typeorm';
import { shareTurn, takeTurn } from '../appointments/turn.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { TAKING_TIME } from '../appointments/states.ts';
import { touching } from '../appointments/touching.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { BookedVisit } from '../kernel/diary.ts';
import { daysLater } from '../kernel/localDay.ts';
import { bookedVisit, takenElsewhere, type WorkPlan } from '../schedules/workPlan.ts';
import { busyElsewhere } from '../sharing/busyElsewhere.ts';
import { inFairOrder } from './fit.ts';
import { WaitlistEntryTable, type WaitlistEntry } from './waitlistTables.ts';

/** Of those with and of those without priority, who has waited longest; more are not looked at for one freed time. */
const MAX_LOOKED_AT = 500;

/** Who waits in a clinic for a practitioner's times of some days, in fair order. */
export async function lineFor(
  tx: TenantTx,
  { clinicId, practitionerId, from, to }: { clinicId: string; practitionerId: string; from: string; to: string },
): Promise<WaitlistEntry[]> {
  const where: FindOptionsWhere<WaitlistEntry> = {
    clinicId,
    state: 'WAITING',
    fromDate: LessThan(daysLater(to, 1)),
    untilDate: MoreThan(from),
  };
  const wanted = [practitionerId, null].flatMap(id =>
    [Not(IsNull()), IsNull()].map(priority => ({ ...where, practitionerId: id ?? IsNull(), priority })),
  );
  const found = [];
  for (const one of wanted)
    found.push(await tx.find(WaitlistEntryTable, { where: one, order: { waitingSince: 'asc' }, take: MAX_LOOKED_AT }));
  return inFairOrder(found.flat());
}

/**
 * Waits for one's turn with the waitlist of a clinic and the times of some practitioners, in the order of `turn.ts`: whoever
 * offers times in a clinic does it alone, so that no two wait for each other's patients.
 */
export async function takeWaitlistTurn(
  tx: TenantTx,
  clinicId: string,
  practitionerIds: readonly string[],
): Promise<void> {
  await shareTurn(tx, clinicId);
  await takeTurn(tx, [`${clinicId}/waitlist`, ...[...practitionerIds].sort()]);
}

/** Whether a patient has another visit at a time; read in a transaction over every clinic. */
export const isBusy = (tx: TenantTx, patientId: string, { start, end }: { start: number; end: number }) =>
  tx.existsBy(AppointmentTable, {
    patientId,
    status: In([...TAKING_TIME]),
    walkIn: false,
    ...touching({ start, end }),
  });

/** What of a practitioner's time is taken over some instants, in whichever clinic, and in other organizations. */
export async function takenTimes(
  tx: TenantTx,
  plan: WorkPlan,
  { practitionerId, start, end, now }: { practitionerId: string; start: number; end: number; now: Date },
): Promise<BookedVisit[]> {
  const rows = await tx.findBy(AppointmentTable, {
    practitionerId,
    status: In([...TAKING_TIME]),
    walkIn: false,
    startsAt: LessThan(new Date(end)),
    endsAt: MoreThanOrEqual(new Date(start)),
  });
  const asked = { practitionerIds: [practitionerId], range: { start, end }, now };
  const busyOf = await busyElsewhere(tx, plan.sharing, asked);
  return [...rows.map(visit => bookedVisit(plan, visit)), ...busyOf(practitionerId).map(takenElsewhere)];
}
