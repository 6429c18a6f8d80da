import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/** What changes about a key without the key being changed. */
export interface KeyState {
  /** The key's id. */
  id: string;
  /** The public part of its current secret. */
  keyId: string;
  overlapUntil: Date | null;
  lastUsedAt: Date | null;
}

/** The state of some keys at an instant. */
export const readKeyStates = (tx: TenantTx, ids: readonly string[], now: Date): Promise<KeyState[]> =>
  tx.query(
    `select key.id, current.id as "keyId", used.last_used_at as "lastUsedAt",
            (select max(valid_until) from api_key_secret old
              where old.api_key_id = key.id and old.id <> current.id and old.valid_until > $2
                and key.revoked_at is null) as "overlapUntil"
       from api_key key
       join lateral (select id from api_key_secret where api_key_id = key.id order by created_at desc limit 1) current on true
       left join api_key_use used on used.api_key_id = key.id
      where key.id = any ($1)`,
    [ids, now],
  );
