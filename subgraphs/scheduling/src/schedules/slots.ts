import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { BOOKING_CHANNELS, type BookingChannel } from '../appointments/appointmentTable.ts';
import type { Context } from '../context.ts';
import { freeTimes } from '../kernel/freeTimes.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { policyOf, rulesFor } from '../policies/policyTable.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { calendarDate } from './calendarDate.ts';
import { readDiaries, readWorkPlan, visibleClinic } from './workPlan.ts';
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
  channel: z
    .enum(BOOKING_CHANNELS)
    .nullish()
    .transform(channel => channel ?? 'FRONT_DESK'),
  from: calendarDate,
  to: calendarDate,
});

/** The free times of a clinic over some local days, earliest first, at most 500. */
export async function findSlots(context: Context, request: unknown): Promise<Slot[]> {
  const { clinicId, practitionerId, visitTypeId, channel, from, to } = validate(input, request);
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) < to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  const slots = await freeSlots(context, {
    clinicId,
    practitionerId: practitionerId ?? null,
    visitTypeId,
    channel,
    from,
    to,
  });
  return slots.slice(0, MAX_SLOTS);
}

interface Wanted extends LocalDays {
  clinicId: string;
  practitionerId: string | null;
  visitTypeId?: string | null | undefined;
  channel: BookingChannel;
}

async function freeSlots(context: Context, asked: Wanted): Promise<Slot[]> {
  const { clinicId, from, to } = asked;
  const scope = scopeOf(context);
  const [plan, visit, policy] = await inTenant(context.db, scope, async tx => [
    await readWorkPlan(tx, asked),
    await bookableType(tx, asked),
    await policyOf(tx, clinicId),
  ]);
  const timezone = plan.clinic.timezone;
  const now = context.now();
  const diaryOf = await readDiaries(context.db, scope, plan, { from, to, now });
  const rules = rulesFor(policy, asked.channel);
  const wanted = { from, to, visit, gridMinutes: null, policy: rules, now: now.getTime() };
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
    channel: BookingChannel;
  },
): Promise<Slot[]> {
  const { timezone } = await inTenant(context.db, scopeOf(context), tx => visibleClinic(tx, wanted.clinicId));
  const day = localDate(wanted.startsAt, timezone);
  const range = { from: daysLater(day, -SEARCH_DAYS), to: daysLater(day, SEARCH_DAYS) };
  const distance = ({ startsAt }: Slot): number => Math.abs(startsAt.getTime() - wanted.startsAt.getTime());
  const slots = await freeSlots(context, {
    clinicId: wanted.clinicId,
    practitionerId: wanted.practitionerId,
    visitTypeId: wanted.visitTypeId,
    channel: wanted.channel,
    ...range,
  });
  return slots.sort((one, other) => distance(one) - distance(other)).slice(0, MAX_NEAREST);
}
