import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { BOOKING_CHANNELS, type BookingChannel } from '../appointments/appointmentTable.ts';
import type { Context } from '../context.ts';
import type { VisitLength, Wanted } from '../kernel/diary.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { everyFree, type Candidate, type CandidateTime } from '../kernel/search.ts';
import { policyOf, rulesFor } from '../policies/policyTable.ts';
import { bookableType, minutesAround } from '../visitTypes/readVisitTypes.ts';
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
/** Times in one answer. */
export const MAX_SLOTS = 500;

export const slotsInput = z.object({
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
  const search = await searchOfType(context, validate(slotsInput, request));
  return everyFree(search.candidates, search.wanted).slice(0, MAX_SLOTS).map(asSlot(search));
}

/** The search for times of a visit type. @throws Refusal VISIT_TYPE_NOT_FOUND, ENDS_BEFORE_START, RANGE_TOO_LONG */
export async function searchOfType(
  context: Context,
  { visitTypeId, ...asked }: z.infer<typeof slotsInput>,
): Promise<Search> {
  const { clinicId, from, to } = asked;
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) < to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  const visit = await inTenant(context.db, scopeOf(context), tx => bookableType(tx, { clinicId, visitTypeId }));
  return openSearch(context, { ...asked, visit });
}

interface Asked extends LocalDays {
  clinicId: string;
  practitionerId?: string | null | undefined;
  /** Null: as long as the session's times, nothing around it. */
  visit: VisitLength | null;
  channel: BookingChannel;
}

/** Who could be booked, and the question for their times. */
export interface Search {
  clinicId: string;
  zone: string;
  candidates: Candidate[];
  wanted: Wanted;
}

async function openSearch(context: Context, asked: Asked): Promise<Search> {
  const { clinicId, practitionerId = null, visit, from, to } = asked;
  const scope = scopeOf(context);
  const [plan, policy] = await inTenant(context.db, scope, async tx => [
    await readWorkPlan(tx, { clinicId, practitionerId, from, to }),
    await policyOf(tx, clinicId),
  ]);
  const now = context.now();
  const diaryOf = await readDiaries(context.db, scope, plan, { from, to, now });
  const rules = rulesFor(policy, asked.channel);
  return {
    clinicId,
    zone: plan.clinic.timezone,
    candidates: plan.practitionerIds.map(id => ({ id, specialties: [], diary: diaryOf(id) })),
    wanted: { from, to, visit, gridMinutes: null, policy: rules, now: now.getTime() },
  };
}

export const asSlot =
  ({ zone: timezone, clinicId }: Search) =>
  ({ id: practitionerId, start, end }: CandidateTime): Slot => ({
    startsAt: new Date(start),
    endsAt: new Date(end),
    timezone,
    practitionerId,
    clinicId,
  });

const SEARCH_DAYS = 7;
const MAX_NEAREST = 6;

/** Whose nearest times are wanted, to which. */
interface Refused {
  clinicId: string;
  practitionerId: string;
  visitTypeId: string | null;
  startsAt: Date;
  endsAt: Date;
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
  const { clinicId, practitionerId, visitTypeId, channel, startsAt, endsAt } = wanted;
  const scope = scopeOf(context);
  const [{ timezone }, around] = await inTenant(context.db, scope, async tx => [
    await visibleClinic(tx, clinicId),
    await minutesAround(tx, visitTypeId),
  ]);
  const day = localDate(startsAt, timezone);
  const asked = {
    clinicId,
    practitionerId,
    visit: { minutes: (endsAt.getTime() - startsAt.getTime()) / MINUTE, ...around },
    channel,
    from: daysLater(day, -SEARCH_DAYS),
    to: daysLater(day, SEARCH_DAYS),
  };
  const underWay = searches.get(context.db) ?? new Map<string, Promise<Slot[]>>();
  searches.set(context.db, underWay);
  const key = JSON.stringify([scope.tenantId, asked]);
  const known = underWay.get(key);
  if (known) return known;
  const times = freeSlots(context, asked).finally(() => underWay.delete(key));
  underWay.set(key, times);
  return times;
}

async function freeSlots(context: Context, asked: Asked): Promise<Slot[]> {
  const search = await openSearch(context, asked);
  return everyFree(search.candidates, search.wanted).map(asSlot(search));
}
