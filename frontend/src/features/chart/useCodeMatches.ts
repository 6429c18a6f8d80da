import { skipToken, useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import type { DiagnosisCodesQuery } from '../../graphql/graphql.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { diagnosisCodesQuery } from './chartQueries.ts';

export type DiagnosisCode = NonNullable<DiagnosisCodesQuery['diagnosisCodes']>[number];

const TYPING_PAUSE_MS = 150;
const NONE: readonly DiagnosisCode[] = [];

/** The first diagnoses that fit what is being typed. */
export function useCodeMatches(text: string) {
  const typed = text.trim();
  const search = useDebounced(typed, TYPING_PAUSE_MS);
  const asks = search.length > 1;
  const { data, error, loading } = useQuery(diagnosisCodesQuery, asks ? { variables: { search } } : skipToken);
  const settled = search === typed && !loading;
  return {
    matches: (typed.length > 1 && data?.diagnosisCodes) || NONE,
    /** True from the second letter until the answer to the last one. */
    searching: typed.length > 1 && !settled,
    failure: settled && asks ? failureAt(error, ['diagnosisCodes']) : null,
  };
}
