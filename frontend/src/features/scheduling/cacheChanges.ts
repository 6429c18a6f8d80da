import type { ApolloCache } from '@apollo/client';
import { dateIn } from '../../app/time/zone.ts';
import { applyVisit } from './calendar/applyVisit.ts';
import { calendarQuery, type Visit } from './calendar/calendarQuery.ts';

/**
 * Brings what is cached in line with one booked or cancelled appointment, whoever did it. The pattern for every command
 * (FE-23): write what the answer says, drop what follows from it, so that whoever shows it asks again.
 * @returns whether the cached day could be brought up to date; false when it must be asked for again.
 */
export function rememberVisit({ cache }: { cache: ApolloCache }, clinicId: string, visit: Visit): boolean {
  const variables = { clinicId, date: dateIn(visit.startsAt, visit.timezone) };
  let applied = false;
  cache.updateQuery({ query: calendarQuery, variables }, data => {
    const calendar = data?.calendar ? applyVisit(data.calendar, visit) : null;
    applied = calendar !== null;
    return calendar ? { calendar } : undefined;
  });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'slots' });
  const patient = cache.identify({ __typename: 'Patient', id: visit.patient.id });
  if (patient) cache.evict({ id: patient, fieldName: 'appointments' });
  cache.gc();
  return applied;
}
