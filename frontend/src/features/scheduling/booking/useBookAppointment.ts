import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import type { Failure } from '../../../app/graph/failure.ts';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { BookingChannel, BookingResultFragment, Collision, OverbookReason } from '../../../graphql/graphql.ts';
import { rememberVisit } from '../cacheChanges.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { type FreeTime, bookAppointment, overbookAppointment, withDoctor } from './bookingQueries.ts';
import { timeKey } from './freeTimes.ts';

export type BookingAnswer =
  | { kind: 'booked'; visit: Visit }
  | { kind: 'taken'; collidesWith: Collision; nearest: FreeTime[] }
  | { kind: 'failed'; failure: Failure };

interface Attempt {
  clinicId: string;
  patientId: string;
  /** Null: as no type. */
  visitTypeId: string | null;
  /** Null: none needed. */
  roomId: string | null;
  channel: BookingChannel;
  /** Why the patient comes; empty: nobody said. */
  reason: string;
  time: FreeTime;
  /** Set: beyond the places of the session. */
  overbookReason?: OverbookReason;
}

/** Books a time; a repeat after a lost answer carries the same key, so that nothing is booked twice. */
export function useBookAppointment() {
  const [mutate, { loading }] = useMutation(bookAppointment);
  const [mutateBeyond, { loading: loadingBeyond }] = useMutation(overbookAppointment);
  const keyOf = useAttemptKeys();
  const book = async ({ time, overbookReason, ...attempt }: Attempt): Promise<BookingAnswer> => {
    const { clinicId, patientId, visitTypeId, roomId, channel } = attempt;
    const reason = attempt.reason.trim();
    const key = keyOf(JSON.stringify([patientId, visitTypeId, roomId, channel, reason, timeKey(time), overbookReason]));
    const { startsAt, endsAt, practitioner } = time;
    const input = {
      idempotencyKey: key.value,
      clinicId,
      patientId,
      practitionerId: practitioner.id,
      startsAt,
      endsAt,
      channel,
      ...(visitTypeId ? { visitTypeId } : {}),
      ...(roomId ? { roomId } : {}),
      ...(reason ? { reason } : {}),
    };
    const remember = (cache: ApolloCache, result: BookingResultFragment | null | undefined) => {
      if (result?.__typename === 'AppointmentBooked') rememberVisit({ cache }, clinicId, result.appointment);
    };
    const outcome = overbookReason
      ? await outcomeOf(
          mutateBeyond({
            variables: { input, reason: overbookReason },
            update: (cache, { data }) => remember(cache, data?.overbookAppointment),
          }),
          data => data.overbookAppointment,
        )
      : await outcomeOf(
          mutate({ variables: { input }, update: (cache, { data }) => remember(cache, data?.bookAppointment) }),
          data => data.bookAppointment,
        );
    if (!outcome.ok) {
      if (outcome.failure.kind === 'refused') key.spend();
      return { kind: 'failed', failure: outcome.failure };
    }
    key.spend();
    return outcome.value.__typename === 'AppointmentBooked'
      ? { kind: 'booked', visit: outcome.value.appointment }
      : { kind: 'taken', collidesWith: outcome.value.collidesWith, nearest: withDoctor(outcome.value.nearest) };
  };
  return { book, busy: loading || loadingBeyond };
}

/** One key per choice, until the server has answered it. */
function useAttemptKeys() {
  const keys = useRef(new Map<string, string>());
  return (choice: string) => {
    const value = keys.current.get(choice) ?? crypto.randomUUID();
    keys.current.set(choice, value);
    return { value, spend: () => void keys.current.delete(choice) };
  };
}
