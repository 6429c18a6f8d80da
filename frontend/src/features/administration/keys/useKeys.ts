import { useMutation } from '@apollo/client/react';
import { nowIso } from '../../../app/time/zone.ts';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import type { ApiKeyHolder } from '../../../graphql/graphql.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import { type ApiKey, apiKeysQuery, issueApiKey, revokeApiKey, rotateApiKey } from './keyQueries.ts';
import { daysFrom } from './keyState.ts';

export interface WantedKey {
  name: string;
  holder: ApiKeyHolder;
  scopes: string[];
  clinicIds: string[];
  days: number;
}

export interface Secret {
  apiKey: ApiKey;
  /** Null when somebody else has it already. */
  secret: string | null;
}

export function useIssueKey() {
  const [mutate] = useMutation(issueApiKey, { ...overAllClinics, refetchQueries: [apiKeysQuery] });
  const keyOf = useAttemptKey();
  return ({ days, ...wanted }: WantedKey): Promise<Outcome<Secret>> => {
    const input = { ...wanted, expiresAt: daysFrom(nowIso(), days), idempotencyKey: keyOf({ ...wanted, days }) };
    return outcomeOf(mutate({ variables: { input } }), data => data.issueApiKey);
  };
}

export function useRotateKey() {
  const [mutate] = useMutation(rotateApiKey, overAllClinics);
  return ({ id, version }: ApiKey, days: number, overlapMinutes: number): Promise<Outcome<Secret>> => {
    const input = { id, version, overlapMinutes, expiresAt: daysFrom(nowIso(), days) };
    return outcomeOf(mutate({ variables: { input } }), data => data.rotateApiKey);
  };
}

export function useRevokeKey() {
  const [mutate] = useMutation(revokeApiKey, overAllClinics);
  return ({ id }: ApiKey): Promise<Outcome<ApiKey>> =>
    outcomeOf(mutate({ variables: { id } }), data => data.revokeApiKey);
}
