import { skipToken, useQuery } from '@apollo/client/react';
import { type Failure, failureAt } from '../../app/graph/failure.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { type PatientName, patientsQuery } from './patientQueries.ts';

const TYPING_PAUSE_MS = 250;

export interface PatientMatches {
  matches: readonly PatientName[];
  /** True from the first letter until the answer to the last one. */
  searching: boolean;
  failure: Failure | null;
}

const NONE: readonly PatientName[] = [];

/** The first patients that fit what is being typed. */
export function usePatientMatches(text: string): PatientMatches {
  const typed = text.trim();
  const search = useDebounced(typed, TYPING_PAUSE_MS);
  const { data, error, loading } = useQuery(
    patientsQuery,
    search ? { variables: { search, first: 8 }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const settled = search === typed && !loading;
  return {
    matches: (typed && data?.patients?.patients) || NONE,
    searching: typed !== '' && !settled,
    failure: settled && typed ? failureAt(error, ['patients']) : null,
  };
}

const PAGE = 25;

/** Patients page by page; the latest registered without a search. An empty tag is none. */
export function usePatientPages(text: string, tagId: string) {
  const search = useDebounced(text.trim(), TYPING_PAUSE_MS);
  const { data, error, loading, fetchMore, refetch } = useQuery(patientsQuery, {
    variables: { first: PAGE, ...(search ? { search } : {}), ...(tagId ? { tagId } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.patients ?? null;
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.patients;
        if (!known.patients || !next) return known;
        return { patients: { ...next, patients: [...known.patients.patients, ...next.patients] } };
      },
    }).catch(() => undefined);
  };
  return {
    patients: page?.patients ?? null,
    endCursor: page?.endCursor ?? null,
    loading,
    failure: loading || page ? null : failureAt(error, ['patients']),
    more,
    retry: () => void refetch().catch(() => undefined),
  };
}
