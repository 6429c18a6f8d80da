import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import type { Stage } from './traffic.ts';

const CHANGES = `subscription AppointmentChanged($clinicId: ID!, $date: LocalDate!) {
  appointmentChanged(clinicId: $clinicId, date: $date) { kind appointment { id status patient { familyName } } }
}`;

export interface LiveStream {
  /** Whole events so far. */
  events(): number;
  /** Why it ended, or what an event lacked; null while nothing is amiss. */
  amiss(): string | null;
  stop(): Promise<void>;
}

/** One subscription on one socket that is never opened again: whatever cuts it is seen. */
export function openLiveStream(house: StackEnvironment, token: string, { clinicId, date }: Stage): LiveStream {
  let events = 0;
  let amiss: string | null = null;
  let stopping = false;
  const socket = createClient({
    url: house.subscriptionUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    connectionParams: { authorization: `Bearer ${token}`, clinicId },
  });
  const end = (why: string): void => {
    if (!stopping) amiss ??= why;
  };
  socket.on('closed', () => end('the socket was closed'));
  socket.subscribe(
    { query: CHANGES, variables: { clinicId, date } },
    {
      next: ({ data, errors }) => {
        if (errors || !data) end(`an event came with ${JSON.stringify(errors)}`);
        else events += 1;
      },
      error: error => end(`the stream failed: ${error instanceof Error ? error.message : JSON.stringify(error)}`),
      complete: () => end('the stream was completed'),
    },
  );
  return {
    events: () => events,
    amiss: () => amiss,
    stop: async () => {
      stopping = true;
      await socket.dispose();
    },
  };
}
