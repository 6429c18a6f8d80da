import type { ApiKeyHolder } from '../../../graphql/graphql.ts';
import type { ApiKey } from './keyQueries.ts';

export const HOLDER_NAMES: Record<ApiKeyHolder, string> = {
  SERVICE_ACCOUNT: 'Service account',
  PARTNER: 'Partner',
};

export type KeyState = 'active' | 'expired' | 'revoked';

/** Whether a key still opens anything. */
export function stateOf({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: string): KeyState {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) <= Date.parse(now) ? 'expired' : 'active';
}

const DAY_MILLISECONDS = 86_400_000;

/** The instant so many days from now, as the API takes it. */
export const daysFrom = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * DAY_MILLISECONDS).toISOString();

/** How long a key can live; the API takes 366 days at most. */
export const LIFETIMES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
];
