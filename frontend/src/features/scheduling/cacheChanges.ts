import type { ApolloCache } from '@apollo/client';
import type { AppointmentStatus, CalendarQueryVariables } from '../../graphql/graphql.ts';
import { applyVisit } from './calendar/applyVisit.ts';
import { calendarQuery, type Visit } from './calendar/calendarQuery.ts';
import { USUAL_STATUSES } from './calendar/visitStatus.ts';

/**
 * Brings what is cached in line with one appointment that was booked, moved, changed or cancelled, whoever did it. The
 * pattern for every command (FE-23): write what the answer says, drop what follows from it, so that whoever shows it asks
 * again.
 * @returns whether every cached calendar could be brought up to date; false when they must be asked for again
 */
export function rememberVisit({ cache }: { cache: ApolloCache }, clinicId: string, visit: Visit): boolean {
  let applied = true;
  for (const variables of cachedCalendars(cache)) {
    if (variables.clinicId !== clinicId) continue;
    cache.updateQuery({ query: calendarQuery, variables }, data => {
      if (!data?.calendar) return undefined;
      const calendar = applyVisit(data.calendar, visit, variables.statuses ?? USUAL_STATUSES);
      applied &&= calendar !== null;
      return calendar ? { calendar } : undefined;
    });
  }
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'slots' });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'calendarCounts' });
  const patient = cache.identify({ __typename: 'Patient', id: visit.patient.id });
  if (patient) cache.evict({ id: patient, fieldName: 'appointments' });
  cache.gc();
  return applied;
}

/** As `useCalendar` asks, so that lists are none but lists. */
interface Asked extends CalendarQueryVariables {
  statuses?: AppointmentStatus[];
}

/** What each calendar in the cache was asked for. */
function cachedCalendars(cache: ApolloCache): Asked[] {
  const names: string[] = [];
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      calendar: (value: unknown, { storeFieldName }) => {
        names.push(storeFieldName);
        return value;
      },
    },
  });
  return names.map(name => {
    const asked = JSON.parse(name.slice(name.indexOf('(') + 1, -1)) as Asked;
    return { ...asked, withReasons: false };
  });
}
