import type { BookedVisit, BookingPolicy, Diary } from '../kernel/diary.ts';
import { freeTimes } from '../kernel/freeTimes.ts';
import { overlap, type Interval } from '../kernel/interval.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';

/** A visit that is to be moved. */
export interface ToMove extends Interval {
  id: string;
  practitionerId: string;
  patientId: string;
  beforeMinutes: number;
  afterMinutes: number;
}

/** A free time for it. */
export interface Proposal extends Interval {
  practitionerId: string;
}

/** Whose times there are, and what is asked of them. */
export interface Offer {
  /** Of the clinic, with what is booked except the visits to be moved. */
  diaries: ReadonlyMap<string, Diary>;
  /** A patient's other visits, in whichever clinic. */
  patientBusy: ReadonlyMap<string, readonly Interval[]>;
  policy: BookingPolicy;
  now: number;
}

/** Days after its own in which a time with the same practitioner is looked for before anybody else's. */
export const SAME_DAYS = 14;
/** Days in which anybody's is. */
export const ANY_DAYS = 28;
/** Days before its own. */
const EARLIER_DAYS = 3;

const MINUTE = 60_000;

/**
 * A free time for each of some visits, nearest to its own and as long as it, no two the same place: with the same
 * practitioner, else with another. Earlier visits choose first. Pure.
 * @returns By visit; null: there is no free time in four weeks.
 */
export function proposeTimes(visits: readonly ToMove[], offer: Offer): Map<string, Proposal | null> {
  const given: (Proposal & { visit: ToMove })[] = [];
  const proposals = new Map<string, Proposal | null>();
  for (const visit of visits.toSorted((one, other) => one.start - other.start)) {
    const others = [...offer.diaries.keys()].filter(id => id !== visit.practitionerId);
    const proposal =
      nearest(visit, { ...offer, given, practitionerIds: [visit.practitionerId], days: SAME_DAYS }) ??
      nearest(visit, { ...offer, given, practitionerIds: others, days: ANY_DAYS }) ??
      nearest(visit, { ...offer, given, practitionerIds: [visit.practitionerId], days: ANY_DAYS });
    proposals.set(visit.id, proposal);
    if (proposal) given.push({ ...proposal, visit });
  }
  return proposals;
}

interface Search extends Offer {
  given: readonly (Proposal & { visit: ToMove })[];
  practitionerIds: readonly string[];
  days: number;
}

function nearest(visit: ToMove, { given, practitionerIds, days, ...offer }: Search): Proposal | null {
  const { beforeMinutes, afterMinutes } = visit;
  const length = { minutes: (visit.end - visit.start) / MINUTE, beforeMinutes, afterMinutes };
  const busy = [
    ...(offer.patientBusy.get(visit.patientId) ?? []),
    ...given.filter(({ visit: { patientId } }) => patientId === visit.patientId),
  ];
  const times = practitionerIds.flatMap(practitionerId => {
    const diary = offer.diaries.get(practitionerId);
    if (!diary) return [];
    const taken = given.filter(proposal => proposal.practitionerId === practitionerId).map(bookedAs);
    const day = localDate(new Date(visit.start), diary.zone);
    const wanted = { from: daysLater(day, -EARLIER_DAYS), to: daysLater(day, days), visit: length, gridMinutes: null };
    return freeTimes(
      { ...diary, visits: [...diary.visits, ...taken] },
      { ...wanted, policy: offer.policy, now: offer.now },
    )
      .filter(time => !busy.some(other => overlap(time, other)))
      .map(time => ({ ...time, practitionerId }));
  });
  const distance = ({ start }: Interval): number => Math.abs(start - visit.start);
  return times.reduce<Proposal | null>(
    (best, time) => (best === null || distance(time) < distance(best) ? time : best),
    null,
  );
}

const bookedAs = ({
  start,
  end,
  visit: { beforeMinutes, afterMinutes },
}: Proposal & { visit: ToMove }): BookedVisit => ({
  start,
  end,
  beforeMinutes,
  afterMinutes,
});

/** A diary without some of its visits. Pure. */
export function without(diary: Diary, gone: readonly Interval[]): Diary {
  const left = [...gone];
  return {
    ...diary,
    visits: diary.visits.filter(({ start, end, elsewhere }) => {
      const at = left.findIndex(visit => visit.start === start && visit.end === end);
      if (at === -1 || elsewhere) return true;
      left.splice(at, 1);
      return false;
    }),
  };
}
