import { createHmac } from 'node:crypto';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { effectivePermissions, type Restrictions } from '../members/effectivePermissions.ts';
import type { ApiKey, ApiKeyHolder } from './apiKeyTable.ts';

/** The longest a key lives without a rotation, days. */
const MAX_LIFE_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

/** The role whose ceiling holds for a holder's keys. */
export const roleOfHolder = (holder: ApiKeyHolder): Role => (holder === 'PARTNER' ? 'PARTNER' : 'SERVICE');

/** Who the trail says it was. */
export const actorOf = ({ id, holder }: Pick<ApiKey, 'id' | 'holder'>): string =>
  `${holder === 'PARTNER' ? 'api-key' : 'service-account'}|${id}`;

/** What is stored of a secret: nothing that could be presented, and nothing that could be tested without the pepper. */
export const hashKey = (pepper: Buffer, digest: string): Buffer => createHmac('sha256', pepper).update(digest).digest();

/** What somebody can give a key: inside its holder's ceiling as this organization left it, and inside their own rights. */
export const grantable = (
  holder: ApiKeyHolder,
  own: ReadonlySet<Permission>,
  restrictions: Restrictions,
): Permission[] =>
  [...effectivePermissions([roleOfHolder(holder)], restrictions)].filter(permission => own.has(permission)).sort();

/** The rules a key's end must meet. Pure. */
export function assertExpiry(expiresAt: Date, now: Date): void {
  if (expiresAt <= now) throw new Refusal('BAD_USER_INPUT', 'EXPIRY_IN_THE_PAST');
  if (expiresAt.getTime() > now.getTime() + MAX_LIFE_DAYS * DAY_MILLISECONDS)
    throw new Refusal('BAD_USER_INPUT', 'EXPIRY_TOO_FAR', { days: MAX_LIFE_DAYS });
}
