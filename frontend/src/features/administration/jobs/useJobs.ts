import { useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { failureAt } from '../../../app/graph/failure.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { discardJob, failedJobsQuery, type FailedJob, retryJob, retryJobs } from './jobQueries.ts';

const again = { ...overAllClinics, refetchQueries: [failedJobsQuery] };

/** Failed jobs, page by page; null while none were had. */
export function useFailedJobs() {
  const { data, error, loading, fetchMore, refetch } = useQuery(failedJobsQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.failedPatientsJobs ?? null;
  const more = () =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.failedPatientsJobs;
        const jobs = [...(known.failedPatientsJobs?.jobs ?? []), ...(next?.jobs ?? [])];
        return next ? { failedPatientsJobs: { ...next, jobs } } : known;
      },
    }).catch(() => undefined);
  return {
    jobs: page?.jobs ?? null,
    hasMore: (page?.endCursor ?? null) !== null,
    loading,
    failure: failureAt(error, ['failedPatientsJobs']),
    more,
    retry: () => void refetch().catch(() => undefined),
  };
}

export function useRetryJob() {
  const [mutate] = useMutation(retryJob, again);
  return ({ id }: FailedJob): Promise<Outcome<string>> =>
    outcomeOf(mutate({ variables: { id } }), data => data.retryPatientsJob);
}

export function useRetryJobs() {
  const [mutate] = useMutation(retryJobs, again);
  return (kind: string): Promise<Outcome<number>> =>
    outcomeOf(mutate({ variables: { kind } }), data => data.retryPatientsJobs);
}

export function useDiscardJob() {
  const [mutate] = useMutation(discardJob, again);
  return ({ id }: FailedJob): Promise<Outcome<string>> =>
    outcomeOf(mutate({ variables: { id } }), data => data.discardPatientsJob);
}
