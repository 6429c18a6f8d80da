import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { TimeTakenError } from '../appointments/placing.ts';
import type { Diary } from '../kernel/diary.ts';
import { freeTimes } from '../kernel/freeTimes.ts';
import { overlap, type Interval } from '../kernel/interval.ts';
import { localDate } from '../kernel/localDay.ts';
import { DAY, MINUTE } from '../kernel/localTime.ts';
import { policyOf, rulesFor, type BookingPolicy } from '../policies/policyTable.ts';
import type { Doing } from '../queue/queueLog.ts';
import { readWorkPlan, visibleClinic } from '../schedules/workPlan.ts';
import { fitsWish } from './fit.ts';
import { minutesAround } from '../visitTypes/readVisitTypes.ts';
import { keepOffer } from './keepOffer.ts';
import { isBusy, lineFor, takenTimes, takeWaitlistTurn } from './line.ts';
import { WaitlistOfferTable, type WaitlistEntry } from './waitlistTables.ts';

/** Time of a practitioner in a clinic that is free again; instants in milliseconds since the epoch. */
export interface Freed extends Interval {
  clinicId: string;
  practitionerId: string;
}

/** Sooner than this nobody is asked any more, minutes. */
const LEAD_MINUTES = 60;
/** Of a long time that is free again, as of leave taken back, this much is offered. */
const MAX_DAYS = 31;
/** Offers for one freed time, and times tried for one patient. */
const MAX_OFFERS = 50;
const MAX_TRIES = 5;

/**
 * Offers time that is free again to the first whom it fits, and what is left of it to the next (SCH-15). Runs over every
 * clinic of the tenant, for a patient may have a visit elsewhere.
 */
export async function offerFreed(tx: TenantTx, freed: Freed, doing: Doing): Promise<void> {
  const { clinicId, practitionerId } = freed;
  const start = Math.max(freed.start, doing.at.getTime() + LEAD_MINUTES * MINUTE);
  const end = Math.min(freed.end, start + MAX_DAYS * DAY);
  if (end <= start) return;
  const { timezone: zone } = await visibleClinic(tx, clinicId);
  const days = { from: localDate(new Date(start), zone), to: localDate(new Date(end - 1), zone) };
  const of = { clinicId, practitionerId, ...days };
  if ((await lineFor(tx, of)).length === 0) return;
  await takeWaitlistTurn(tx, clinicId, [practitionerId]);
  const plan = await readWorkPlan(tx, of);
  if (plan.practitionerIds.length === 0) return;
  const visits = await takenTimes(tx, plan, { practitionerId, start: start - DAY, end: end + DAY, now: doing.at });
  const policy = await policyOf(tx, clinicId);
  let offers = 0;
  for (const entry of await lineFor(tx, of)) {
    if (offers >= MAX_OFFERS) return;
    const diary = { ...plan.diaryOf(practitionerId), visits };
    const times = await timesFor(tx, entry, { freed, from: start, days, diary, policy, zone });
    const taken = await firstKept(tx, entry, { times, practitionerId, doing });
    if (!taken) continue;
    visits.push({ ...taken, ...(await minutesAround(tx, entry.visitTypeId)), elsewhere: false });
    offers += 1;
  }
}

interface Looking {
  freed: Freed;
  /** Not sooner. */
  from: number;
  days: { from: string; to: string };
  diary: Diary;
  policy: BookingPolicy;
  zone: string;
}

/** Times of the freed one that an entry asks for and was not offered before, earliest first. */
async function timesFor(
  tx: TenantTx,
  entry: WaitlistEntry,
  { freed, from, days, diary, policy, zone }: Looking,
): Promise<Interval[]> {
  const visit = { minutes: entry.minutes, ...(await minutesAround(tx, entry.visitTypeId)) };
  const offered = await tx.findBy(WaitlistOfferTable, { entryId: entry.id, practitionerId: freed.practitionerId });
  const before = new Set(offered.map(({ startsAt }) => startsAt.getTime()));
  const wanted = { ...days, visit, gridMinutes: null, policy: rulesFor(policy, 'FRONT_DESK'), now: from };
  // The freed time, and what is left of it behind another offer, may lie beside the session's grid.
  const beside = [freed.start, ...diary.visits.map(({ end }) => end)]
    .filter(start => start >= Math.max(freed.start, from))
    .map(start => ({ start, end: start + entry.minutes * MINUTE }));
  return [...beside, ...freeTimes(diary, wanted)]
    .filter(time => overlap(time, freed) && !before.has(time.start))
    .filter(time => fitsWish(entry, freed.practitionerId, time, zone))
    .sort((one, other) => one.start - other.start)
    .slice(0, MAX_TRIES);
}

/** Offers the first of some times that can be kept for a patient. @returns That time; null when none can */
async function firstKept(
  tx: TenantTx,
  entry: WaitlistEntry,
  { times, practitionerId, doing }: { times: readonly Interval[]; practitionerId: string; doing: Doing },
): Promise<Interval | null> {
  for (const time of times) {
    if (await isBusy(tx, entry.patientId, time)) continue;
    try {
      await keepOffer(tx, entry, { practitionerId, ...time, ...doing });
      return time;
    } catch (error) {
      if (!(error instanceof TimeTakenError) && !(error instanceof Refusal)) throw error;
    }
  }
  return null;
}
