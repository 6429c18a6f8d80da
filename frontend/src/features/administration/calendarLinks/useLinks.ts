import { useMutation } from '@apollo/client/react';
import { loadConfig } from '../../../app/config.ts';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import { calendarFeedsQuery, makeClinicCalendarFeed, makeOwnCalendarFeed, revokeCalendarFeed } from './linkQueries.ts';
import { OWN } from './useLinkableCalendars.ts';

export interface WantedLink {
  name: string;
  /** A clinic's id, or OWN. */
  calendar: string;
}

const options = { ...overAllClinics, refetchQueries: [calendarFeedsQuery] };

/** Makes a link. @returns Its address, which is told this once; null when somebody was told before */
export function useMakeLink() {
  const [makeOwn] = useMutation(makeOwnCalendarFeed, options);
  const [makeClinic] = useMutation(makeClinicCalendarFeed, options);
  const keyOf = useAttemptKey();
  return async ({ name, calendar }: WantedLink): Promise<Outcome<{ url: string | null }>> => {
    const input = { name, idempotencyKey: keyOf({ name, calendar }) };
    const made =
      calendar === OWN
        ? await outcomeOf(makeOwn({ variables: { input } }), data => data.makeOwnCalendarFeed)
        : await outcomeOf(
            makeClinic({ variables: { input: { ...input, clinicId: calendar } } }),
            data => data.makeClinicCalendarFeed,
          );
    if (!made.ok) return made;
    const { path } = made.value;
    return { ok: true, value: { url: path ? new URL(path, (await loadConfig()).graphUrl).href : null } };
  };
}

export function useRevokeLink() {
  const [mutate] = useMutation(revokeCalendarFeed, options);
  return (id: string): Promise<Outcome<object>> =>
    outcomeOf(mutate({ variables: { id } }), data => data.revokeCalendarFeed);
}
