import type { Database } from './database.ts';

/** What one sign-in decided; the tokens of its refresh family are made of it. */
export interface GrantDetail {
  organizationId: string;
  organizationName: string;
  amr: string[];
  /** Epoch seconds. */
  authTime: number;
  acrValues: string[];
  accessTokenClaims: Record<string, unknown>;
  idTokenClaims: Record<string, unknown>;
}

export interface GrantDetails {
  save(grantId: string, detail: GrantDetail): Promise<void>;
  find(grantId: string): Promise<GrantDetail | null>;
}

/** @param lifetimeSeconds as long as the longest refresh family may live */
export function openGrantDetails(database: Database, lifetimeSeconds: number): GrantDetails {
  return {
    async save(grantId, detail) {
      await database.query(
        `insert into grant_detail (grant_id, detail, expires_at) values ($1, $2, now() + make_interval(secs => $3))
         on conflict (grant_id) do update set detail = $2`,
        [grantId, detail, lifetimeSeconds],
      );
    },
    async find(grantId) {
      const found = await database.query<{ detail: GrantDetail }>(
        'select detail from grant_detail where grant_id = $1',
        [grantId],
      );
      return found.rows[0]?.detail ?? null;
    },
  };
}
