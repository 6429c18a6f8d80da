import { addDays, daysBetween } from '../../app/time/zone.ts';
import type { FollowUpStatus } from '../../graphql/graphql.ts';
import type { Filters } from '../../ui/table/views.ts';

const STATUSES = ['OPEN', 'CONTACTED', 'BOOKED', 'DONE', 'DECLINED'] as const satisfies readonly FollowUpStatus[];

/** Those of which something is still to be done before the day. */
const WAITING: readonly FollowUpStatus[] = ['OPEN', 'CONTACTED'];

/** What may become of a follow-up, as the API decides it. */
const NEXT: Record<FollowUpStatus, readonly FollowUpStatus[]> = {
  OPEN: ['CONTACTED', 'BOOKED', 'DONE', 'DECLINED'],
  CONTACTED: ['OPEN', 'BOOKED', 'DONE', 'DECLINED'],
  BOOKED: ['OPEN', 'CONTACTED', 'DONE'],
  DONE: ['OPEN', 'CONTACTED', 'BOOKED'],
  DECLINED: ['OPEN', 'CONTACTED'],
};

/** What it is and what it may become, in the order in which follow-ups go on. */
export const choicesFrom = (status: FollowUpStatus): FollowUpStatus[] =>
  STATUSES.filter(each => each === status || NEXT[status].includes(each));

export const SHOWN = ['WAITING', ...STATUSES, 'ALL'] as const;
export const DUE = ['ANY', 'TODAY', 'WEEK', 'MONTH'] as const;

export interface FollowUpsWanted {
  shown: (typeof SHOWN)[number];
  due: (typeof DUE)[number];
  /** Null: of all doctors. */
  practitionerId: string | null;
  mine: boolean;
}

export const TO_DO: FollowUpsWanted = { shown: 'WAITING', due: 'ANY', practitionerId: null, mine: false };

const DAYS = { TODAY: 0, WEEK: 7, MONTH: 30 };

/** What is asked for. @param today local date of the clinic */
export const askedBy = ({ shown, due, practitionerId, mine }: FollowUpsWanted, today: string) => ({
  statuses: shown === 'ALL' ? [...STATUSES] : shown === 'WAITING' ? [...WAITING] : [shown],
  until: due === 'ANY' ? null : addDays(today, DAYS[due]),
  practitionerId,
  mine,
});

/** What a saved view remembers. */
export const filtersOf = ({ shown, due, practitionerId, mine }: FollowUpsWanted): Filters => ({
  shown,
  due,
  ...(practitionerId ? { practitionerId } : {}),
  ...(mine ? { mine: 'yes' } : {}),
});

export const wantedBy = (filters: Filters): FollowUpsWanted => ({
  shown: SHOWN.find(each => each === filters['shown']) ?? TO_DO.shown,
  due: DUE.find(each => each === filters['due']) ?? TO_DO.due,
  practitionerId: filters['practitionerId'] ?? null,
  mine: filters['mine'] === 'yes',
});

/** For how many days somebody should have been called by now: 0 on the day itself, null before it or when nothing is to be done. */
export function daysOverdue({ on, status }: { on: string; status: FollowUpStatus }, today: string): number | null {
  const days = daysBetween(on, today);
  return WAITING.includes(status) && days >= 0 ? days : null;
}
