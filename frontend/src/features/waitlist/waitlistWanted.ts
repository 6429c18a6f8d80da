import type { Filters } from '../../ui/table/views.ts';
import { spokenName } from '../patients/names.ts';
import { matches } from '../queue/queueModel.ts';
import type { Entry } from './waitlistQueries.ts';

export interface WaitlistWanted {
  /** Null: of all doctors. */
  practitionerId: string | null;
  /** Earlier entries, and what became of them. */
  closed: boolean;
  /** Part of a name; empty: everybody. */
  text: string;
}

export const IN_LINE: WaitlistWanted = { practitionerId: null, closed: false, text: '' };

/** What a saved view remembers: choices, not the text. */
export const filtersOf = ({ practitionerId, closed }: WaitlistWanted): Filters => ({
  ...(practitionerId ? { practitionerId } : {}),
  ...(closed ? { closed: 'yes' } : {}),
});

export const wantedBy = (filters: Filters): WaitlistWanted => ({
  ...IN_LINE,
  practitionerId: filters['practitionerId'] ?? null,
  closed: filters['closed'] === 'yes',
});

/** Those who are wanted; who would see any doctor waits for each. Pure. */
export const filterEntries = (entries: readonly Entry[], { practitionerId, text }: WaitlistWanted): readonly Entry[] =>
  entries.filter(
    ({ practitioner, patient }) =>
      (practitionerId === null || practitioner === null || practitioner.id === practitionerId) &&
      matches(text, spokenName(patient)),
  );
