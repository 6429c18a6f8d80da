import type { ApiKeyHolder } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import type { ApiKey } from './keyQueries.ts';

const DAY_MILLISECONDS = 86_400_000;

export const HOLDERS: readonly ApiKeyHolder[] = ['SERVICE_ACCOUNT', 'PARTNER'];

export type KeyState = 'active' | 'ending' | 'expired' | 'revoked';

/** How long before its end a key should be rotated, days. */
const NOTICE_DAYS = 14;

/** Whether a key still opens anything, and for how long. */
export function stateOf({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: string): KeyState {
  if (revokedAt) return 'revoked';
  const left = Date.parse(expiresAt) - Date.parse(now);
  if (left <= 0) return 'expired';
  return left <= NOTICE_DAYS * DAY_MILLISECONDS ? 'ending' : 'active';
}

/** The instant so many days from now, as the API takes it. */
export const daysFrom = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * DAY_MILLISECONDS).toISOString();

/** How long a key can live; the API takes 366 days at most. */
export const lifetimes = () => [
  { value: '30', label: t('keys.lifetime.days30') },
  { value: '90', label: t('keys.lifetime.days90') },
  { value: '365', label: t('keys.lifetime.year') },
];
