import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import type { OrderReason } from '../../graphql/graphql.ts';
import { reportFailure } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import {
  admitWalkIn,
  callNext,
  checkIn,
  moveInQueue,
  prioritizeInQueue,
  reportLate,
  ticketCommands,
  type Expected,
  type Ticket,
  type TicketCommand,
} from './queueQueries.ts';
import { useRefreshQueues } from './useQueues.ts';

/** Everything that can be done in the queues of a clinic; what was refused is reported, what was done is shown. */
export function useQueueCommands() {
  const client = useApolloClient();
  const { id: clinicId } = useClinic();
  const refresh = useRefreshQueues();
  const [busy, setBusy] = useState(false);
  const run = async <T>(what: string, asked: Promise<Outcome<T>>): Promise<T | null> => {
    setBusy(true);
    const outcome = await asked;
    setBusy(false);
    refresh();
    if (outcome.ok) return outcome.value;
    reportFailure(what, sentenceOf(outcome.failure));
    return null;
  };
  return {
    busy,
    checkIn: ({ appointment: { id, version } }: Expected): Promise<Ticket | null> =>
      run(
        t('queue.failed.checkIn'),
        outcomeOf(client.mutate({ mutation: checkIn, variables: { id, version } }), data => data.checkIn),
      ),
    admitWalkIn: (who: { practitionerId: string; patientId: string; priority: OrderReason | null }) => {
      const input = { idempotencyKey: crypto.randomUUID(), clinicId, ...who };
      return run(
        t('queue.failed.admit'),
        outcomeOf(client.mutate({ mutation: admitWalkIn, variables: { input } }), data => data.admitWalkIn),
      );
    },
    callNext: (practitionerId: string) => {
      const input = { idempotencyKey: crypto.randomUUID(), clinicId, practitionerId };
      return run(
        t('queue.failed.call'),
        outcomeOf(client.mutate({ mutation: callNext, variables: { input } }), data => data.callNext),
      );
    },
    onTicket: (command: TicketCommand, ticketId: string) =>
      run(
        t('queue.failed.step'),
        outcomeOf(client.mutate({ mutation: ticketCommands[command], variables: { ticketId } }), data => data.done),
      ),
    move: (ticketId: string, beforeTicketId: string | null, reason: OrderReason) =>
      run(
        t('queue.failed.move'),
        outcomeOf(
          client.mutate({ mutation: moveInQueue, variables: { ticketId, beforeTicketId, reason } }),
          data => data.moveInQueue,
        ),
      ),
    prioritize: (ticketId: string, priority: boolean, reason: OrderReason) =>
      run(
        t('queue.failed.order'),
        outcomeOf(
          client.mutate({ mutation: prioritizeInQueue, variables: { ticketId, priority, reason } }),
          data => data.prioritizeInQueue,
        ),
      ),
    reportLate: (practitionerId: string, minutes: number) =>
      run(
        t('queue.failed.report'),
        outcomeOf(
          client.mutate({ mutation: reportLate, variables: { clinicId, practitionerId, minutes } }),
          data => data.reportLate,
        ),
      ),
  };
}

export type QueueCommands = ReturnType<typeof useQueueCommands>;
