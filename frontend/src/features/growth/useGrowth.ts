import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { failureAt, type Failure, UNAVAILABLE } from '../../app/graph/failure.ts';
import type { GrowthQuery } from '../../graphql/graphql.ts';
import type { GrowthEntry, GrowthPatient } from './growthPoints.ts';
import { growthQuery } from './growthQueries.ts';

/** Named, since what is asked for next follows from it. */
interface Answer {
  data?: GrowthQuery | undefined;
  error?: unknown;
}

interface Growth {
  patient: Pick<GrowthPatient, 'birthDate' | 'legalSex'>;
  entries: GrowthEntry[];
}

/**
 * All vital signs of a child, read page by page to the first.
 * @param stamp read anew when it changes
 */
export function useGrowth(id: string, stamp: string) {
  const client = useApolloClient();
  const [growth, setGrowth] = useState<Growth | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);

  const read = useCallback(async (): Promise<Growth | Failure> => {
    const entries: GrowthEntry[] = [];
    let after: string | null = null;
    for (;;) {
      const answer: Answer = await client.query({
        query: growthQuery,
        variables: { id, after },
        fetchPolicy: 'no-cache',
      });
      const patient: GrowthQuery['patient'] | undefined = answer.data?.patient;
      if (!patient?.vitalSigns) return failureAt(answer.error, ['patient']) ?? UNAVAILABLE;
      entries.push(...patient.vitalSigns.entries);
      after = patient.vitalSigns.endCursor;
      if (after === null) return { patient, entries };
    }
  }, [client, id]);

  useEffect(() => {
    let left = false;
    void read().then(outcome => {
      if (left) return;
      if ('kind' in outcome) setFailure(outcome);
      else {
        setGrowth(outcome);
        setFailure(null);
      }
    });
    return () => {
      left = true;
    };
  }, [read, stamp, tries]);

  return { growth, failure, retry: () => setTries(tries + 1) };
}
