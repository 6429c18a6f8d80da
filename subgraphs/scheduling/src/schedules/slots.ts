import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { NO_POLICY } from '../kernel/diary.ts';
import { freeTimes } from '../kernel/freeTimes.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { calendarDate } from './calendarDate.ts';
import { readDiaries, readWorkPlan } from './workPlan.ts';
import type { LocalDays } from './workingHours.ts';

/** A time that can be booked. */
export interface Slot {
  startsAt: Date;
  endsAt: Date;
  timezone: string;
  practitionerId: string;
  clinicId: string;
}

const MAX_DAYS = 31;
const MAX_SLOTS = 500;

const input = z.object({
  clinicId: z.ulid(),
  practitionerId: z.ulid().nullish(),
  visitTypeId: z.ulid().nullish(),
  from: calendarDate,
  to: calendarDate,
});

/** The free times of a clinic over some local days, earliest first, at most 500. */
export async function findSlots(context: Context, request: unknown): Promise<Slot[]> {
  const { clinicId, practitionerId, visitTypeId, from, to } = validate(input, request);
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) < to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  const slots = await freeSlots(context, {
    clinicId,
    practitionerId: practitionerId ?? null,
    visitTypeId,
    from,
    to,
  });
  return slots.slice(0, MAX_SLOTS);
}

interface Wanted extends LocalDays {
  clinicId: string;
  practitionerId: string | null;
  visitTypeId?: string | null | undefined;
}

async function freeSlots(context: Context, asked: Wanted): Promise<Slot[]> {
  const { clinicId, from, to } = asked;
  const scope = scopeOf(context);
  const [plan, visit] = await inTenant(context.db, scope, async tx => [
    await readWorkPlan(tx, asked),
    await bookableType(tx, asked),
  ]);
  const timezone = plan.clinic.timezone;
  const diaryOf = await readDiaries(context.db, scope, plan, { from, to });
  const now = context.now().getTime();
  const wanted = { from, to, visit, gridMinutes: null, policy: NO_POLICY, now };
  return plan.practitionerIds
    .flatMap(id =>
      freeTimes(diaryOf(id), wanted).map(({ start, end }) => ({
        startsAt: new Date(start),
        endsAt: new Date(end),
        timezone,
        practitionerId: id,
        clinicId,
      })),
    )
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

const SEARCH_DAYS = 7;
const MAX_NEAREST = 6;

/** The free times of the same practitioner nearest to a wanted one, nearest first, at most six. */
export async function nearestSlots(
  context: Context,
  wanted: {
    clinicId: string;
    practitionerId: string;
    visitTypeId?: string | null | undefined;
    startsAt: Date;
    timezone: string;
  },
): Promise<Slot[]> {
  const day = localDate(wanted.startsAt, wanted.timezone);
  const range = { from: daysLater(day, -SEARCH_DAYS), to: daysLater(day, SEARCH_DAYS) };
  const distance = ({ startsAt }: Slot): number => Math.abs(startsAt.getTime() - wanted.startsAt.getTime());
  const slots = await freeSlots(context, {
    clinicId: wanted.clinicId,
    practitionerId: wanted.practitionerId,
    visitTypeId: wanted.visitTypeId,
    ...range,
  });
  return slots.sort((one, other) => distance(one) - distance(other)).slice(0, MAX_NEAREST);
}
