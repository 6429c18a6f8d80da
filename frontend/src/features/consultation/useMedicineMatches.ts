import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '../../ui/useDebounced.ts';
import { type Medicine, medicinesQuery } from './consultationQueries.ts';

const TYPING_PAUSE_MS = 150;
const NONE: readonly Medicine[] = [];

/** The first medicines that fit what is being typed. */
export function useMedicineMatches(text: string) {
  const typed = text.trim();
  const search = useDebounced(typed, TYPING_PAUSE_MS);
  const { data, loading } = useQuery(medicinesQuery, search.length > 1 ? { variables: { search } } : skipToken);
  return {
    matches: (typed.length > 1 && data?.medicines) || NONE,
    /** True from the second letter until the answer to the last one. */
    searching: typed.length > 1 && (search !== typed || loading),
  };
}
