import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { Failure } from '../../../app/graph/failure.ts';
import type { Collision } from '../../../graphql/graphql.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { type FreeTime, withDoctor } from '../booking/bookingQueries.ts';
import { rememberVisit } from '../cacheChanges.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { changedAppointmentQuery, rescheduleAppointment } from './changeQueries.ts';
import type { Placement } from './conflict.ts';

export type MoveAnswer =
  | { kind: 'moved'; visit: Visit }
  | { kind: 'taken'; collidesWith: Collision; nearest: FreeTime[] }
  /** Somebody else changed it first; as they left it. */
  | { kind: 'changed'; theirs: Visit }
  | { kind: 'failed'; failure: Failure };

/**
 * Moves an appointment. The calendar shows it in its new place at once; what the server says decides, and when it says no
 * the appointment is back where it was.
 */
export function useMoveAppointment() {
  const move = useOneMove();
  const running = useRef(new Map<string, Promise<MoveAnswer>>());
  return async (visit: Visit, to: Placement): Promise<MoveAnswer> => {
    // Moved again before the last move was answered: the next one stands on what that one leaves.
    const before = running.current.get(visit.id);
    const answer = (before ?? Promise.resolve(null)).then(last =>
      move(last?.kind === 'moved' ? last.visit : visit, to),
    );
    running.current.set(visit.id, answer);
    return answer.finally(() => {
      if (running.current.get(visit.id) === answer) running.current.delete(visit.id);
    });
  };
}

function useOneMove() {
  const client = useApolloClient();
  const { id: clinicId } = useClinic();
  return async (visit: Visit, to: Placement): Promise<MoveAnswer> => {
    const { id, version, room } = visit;
    const { startsAt, endsAt, practitioner } = to;
    const roomId = to.room?.id ?? null;
    const running = client.mutate({
      mutation: rescheduleAppointment,
      variables: {
        input: {
          idempotencyKey: crypto.randomUUID(),
          id,
          version,
          startsAt,
          endsAt,
          practitionerId: practitioner.id,
          ...(roomId === (room?.id ?? null) ? {} : { roomId }),
        },
      },
      optimisticResponse: {
        rescheduleAppointment: { __typename: 'AppointmentRescheduled', appointment: { ...visit, ...to } },
      },
      update: (cache, { data }) => {
        const result = data?.rescheduleAppointment;
        if (result?.__typename === 'AppointmentRescheduled') rememberVisit({ cache }, clinicId, result.appointment);
      },
    });
    const outcome = await outcomeOf(running, data => data.rescheduleAppointment);
    if (!outcome.ok) return afterFailure(client, visit, outcome.failure);
    return outcome.value.__typename === 'AppointmentRescheduled'
      ? { kind: 'moved', visit: outcome.value.appointment }
      : { kind: 'taken', collidesWith: outcome.value.collidesWith, nearest: withDoctor(outcome.value.nearest) };
  };
}

type Client = ReturnType<typeof useApolloClient>;

async function afterFailure(client: Client, { id }: Visit, failure: Failure): Promise<MoveAnswer> {
  if (failure.reason !== 'CHANGED_MEANWHILE') return { kind: 'failed', failure };
  const answer = await client
    .query({ query: changedAppointmentQuery, variables: { id }, fetchPolicy: 'network-only' })
    .catch(() => null);
  const theirs = answer?.data?.appointment;
  return theirs ? { kind: 'changed', theirs } : { kind: 'failed', failure };
}
