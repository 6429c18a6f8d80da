import { z } from 'zod';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { idempotencyKey } from '../appointments/bookingInput.ts';
import { rescheduleAppointment } from '../appointments/rescheduleAppointment.ts';
import type { Context } from '../context.ts';
import { countUp } from './countUp.ts';
import { asTaken, isTaken, offeredTime, type OwnTimeTaken } from './ownTimes.ts';
import { assertChangeable, offeredType, ownVisitOf, type OwnVisit } from './ownVisit.ts';
import { LIMITS } from './visitorLimits.ts';
import { openVisit } from './visitLink.ts';

const input = z.object({
  idempotencyKey,
  link: z.string().max(300),
  version: z.int().min(1),
  practitionerId: z.ulid(),
  startsAt: z.date(),
});

export interface OwnVisitMoved {
  kind: 'MOVED';
  visit: OwnVisit;
}

/** Moves a visit by its link to a time that patients are offered, within the clinic's window (SCH-11). */
export async function moveOwnVisit(context: Context, request: unknown): Promise<OwnVisitMoved | OwnTimeTaken> {
  const { idempotencyKey: key, link, version, ...chosen } = validate(input, request);
  const { opened, visit } = await openVisit(context, link);
  const isDone =
    visit.version > version &&
    visit.practitionerId === chosen.practitionerId &&
    visit.startsAt.getTime() === chosen.startsAt.getTime();
  if (isDone) return { kind: 'MOVED', visit: await ownVisitOf(opened, visit) };
  assertChangeable(visit, opened);
  await countUp(opened, LIMITS.changesOfVisit, visit.id);
  const time = await offeredTime(opened, { ...chosen, visitTypeId: await offeredType(opened, visit) });
  if (isTaken(time)) return time;
  const wanted = { idempotencyKey: `link-${visit.id}-${key}`.slice(0, 255), id: visit.id, version, ...time };
  const moved = await rescheduleAppointment(opened.context, wanted, 'PORTAL');
  if (moved.kind !== 'RESCHEDULED') return asTaken(moved);
  return { kind: 'MOVED', visit: await ownVisitOf(opened, moved.appointment) };
}
