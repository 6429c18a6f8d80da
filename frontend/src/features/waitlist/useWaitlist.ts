import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { failureAt } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useNextPage } from '../../app/graph/useNextPage.ts';
import { useLive } from '../../app/graph/useLive.ts';
import type { AddToWaitlistInput, OrderReason, WaitlistCloseReason } from '../../graphql/graphql.ts';
import { reportFailure } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { ASK_ANEW, useSettled } from '../queue/useQueues.ts';
import { useCan } from '../session/SessionContext.tsx';
import { isOnItsWay } from './offerWords.ts';
import {
  acceptWaitlistOffer,
  addToWaitlist,
  closeWaitlistEntry,
  declineWaitlistOffer,
  offerWaitlistTime,
  prioritizeOnWaitlist,
  waitlistChanged,
  waitlistQuery,
} from './waitlistQueries.ts';

/** What becomes of a message is no live event: while one is under way, it is asked for. */
const POLL_MILLISECONDS = 5_000;

/** Earlier entries come so many at a time; those in line at once. */
const PAGE = 50;

/** A clinic's waitlist, kept up to date by live events. */
export function useWaitlist(clinicId: string, closed: boolean) {
  const withMessages = useCan()('message:read');
  const { data, error, loading, refetch, fetchMore, startPolling, stopPolling } = useQuery(waitlistQuery, {
    variables: { clinicId, closed, withMessages },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const soon = useSettled(retry);
  useLive({ query: waitlistChanged, variables: { clinicId }, onData: soon, onMissed: soon });
  const entries = data?.waitlist ?? null;
  const { endCursor, ended } = useNextPage(closed ? entries : null, PAGE);
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult: { waitlist: next } }) => {
        if (next?.length === 0) ended(after);
        return known.waitlist && next ? { waitlist: [...known.waitlist, ...next] } : known;
      },
    }).catch(() => undefined);
  };
  const isUnderWay = withMessages && (entries?.some(({ offer }) => offer && isOnItsWay(offer.message)) ?? false);
  useEffect(() => {
    if (!isUnderWay) return;
    startPolling(POLL_MILLISECONDS);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);
  return {
    entries,
    endCursor,
    loading,
    failure: loading ? null : failureAt(error, ['waitlist']),
    more,
    retry,
  };
}

/** Everything that can be done on a waitlist; what was refused is reported. */
export function useWaitlistCommands() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const run = async <T>(what: string, asked: Promise<Outcome<T>>): Promise<T | null> => {
    setBusy(true);
    const outcome = await asked;
    setBusy(false);
    void client.refetchQueries({ include: [waitlistQuery] });
    if (outcome.ok) return outcome.value;
    reportFailure(what, sentenceOf(outcome.failure));
    return null;
  };
  return {
    busy,
    add: (input: AddToWaitlistInput) =>
      run(
        t('waitlist.failed.add'),
        outcomeOf(client.mutate({ mutation: addToWaitlist, variables: { input } }), data => data.addToWaitlist),
      ),
    prioritize: (id: string, priority: boolean, reason: OrderReason) =>
      run(
        t('waitlist.failed.order'),
        outcomeOf(
          client.mutate({ mutation: prioritizeOnWaitlist, variables: { id, priority, reason } }),
          data => data.prioritizeOnWaitlist,
        ),
      ),
    close: (id: string, reason: WaitlistCloseReason) =>
      run(
        t('waitlist.failed.close'),
        outcomeOf(
          client.mutate({ mutation: closeWaitlistEntry, variables: { id, reason } }),
          data => data.closeWaitlistEntry,
        ),
      ),
    offer: (entryId: string, practitionerId: string, startsAt: string) =>
      run(
        t('waitlist.failed.offer'),
        outcomeOf(
          client.mutate({ mutation: offerWaitlistTime, variables: { entryId, practitionerId, startsAt } }),
          data => data.offerWaitlistTime,
        ),
      ),
    accept: (offerId: string) =>
      run(
        t('waitlist.failed.accept'),
        outcomeOf(
          client.mutate({ mutation: acceptWaitlistOffer, variables: { offerId } }),
          data => data.acceptWaitlistOffer,
        ),
      ),
    decline: (offerId: string, keepWaiting: boolean) =>
      run(
        t('waitlist.failed.decline'),
        outcomeOf(
          client.mutate({ mutation: declineWaitlistOffer, variables: { offerId, keepWaiting } }),
          data => data.declineWaitlistOffer,
        ),
      ),
  };
}

export type WaitlistCommands = ReturnType<typeof useWaitlistCommands>;
