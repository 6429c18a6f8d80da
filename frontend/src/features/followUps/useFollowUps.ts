import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { todayIn } from '../../app/time/zone.ts';
import { ASK_ANEW } from '../queue/useQueues.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { followUpsQuery, type FollowUp } from './followUpQueries.ts';
import { askedBy, type FollowUpsWanted } from './followUpWords.ts';

const PAGE = 25;

/** Follow-ups of the clinic, page by page. */
export function useFollowUps(wanted: FollowUpsWanted) {
  const { id: clinicId, timezone } = useClinic();
  const { data, error, loading, fetchMore, refetch } = useQuery(followUpsQuery, {
    variables: { clinicId, first: PAGE, ...askedBy(wanted, todayIn(timezone)) },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const page = data?.followUps ?? null;
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.followUps;
        if (!known.followUps || !next) return known;
        return { followUps: { ...next, encounters: [...known.followUps.encounters, ...next.encounters] } };
      },
    }).catch(() => undefined);
  };
  return {
    followUps: page?.encounters.filter(isFollowUp) ?? null,
    endCursor: page?.endCursor ?? null,
    loading,
    failure: loading || page ? null : failureAt(error, ['followUps']),
    more,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Every listed visit has one; the graph cannot say so. */
const isFollowUp = (visit: Pick<FollowUp, 'id'> & { followUp: object | null }): visit is FollowUp =>
  visit.followUp !== null;
