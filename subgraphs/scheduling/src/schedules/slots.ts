import type { DataSource } from 'typeorm';
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

/** Whose nearest times are wanted, to which. */
interface Refused {
  clinicId: string;
  practitionerId: string;
  visitTypeId?: string | null | undefined;
  startsAt: Date;
  channel: BookingChannel;
}

/** The free times of the same practitioner nearest to a wanted one, nearest first, at most six. */
export async function nearestSlots(context: Context, wanted: Refused): Promise<Slot[]> {
  const distance = ({ startsAt }: Slot): number => Math.abs(startsAt.getTime() - wanted.startsAt.getTime());
  const slots = await timesAround(context, wanted);
  return slots
    .filter(slot => distance(slot) > 0)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MAX_NEAREST);
}

/** Searches under way, by what they search; many are refused the same time at the same moment. */
const searches = new WeakMap<DataSource, Map<string, Promise<Slot[]>>>();

/** A week's free times on either side. A search under way is shared, for what it finds is an offer and decides nothing. */
async function timesAround(context: Context, wanted: Refused): Promise<Slot[]> {
  const { clinicId, practitionerId, visitTypeId, channel, startsAt } = wanted;
  const scope = scopeOf(context);
  const { timezone } = await inTenant(context.db, scope, tx => visibleClinic(tx, clinicId));
  const day = localDate(startsAt, timezone);
  const asked = {
    clinicId,
    practitionerId,
    visitTypeId,
    channel,
    from: daysLater(day, -SEARCH_DAYS),
    to: daysLater(day, SEARCH_DAYS),
  };
  const underWay = searches.get(context.db) ?? new Map<string, Promise<Slot[]>>();
  searches.set(context.db, underWay);
  const key = JSON.stringify([scope.tenantId, asked]);
  const known = underWay.get(key);
  if (known) return known;
  const search = freeSlots(context, asked).finally(() => underWay.delete(key));
  underWay.set(key, search);
  return search;
}
