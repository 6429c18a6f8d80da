import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { Database } from './database.ts';

interface Row {
  payload: AdapterPayload;
  /** Epoch seconds. */
  consumedAt: number | null;
}

const FOUND = `
  select payload, extract(epoch from consumed_at)::int as "consumedAt" from provider_record
  where (expires_at is null or expires_at > now())`;

/**
 * One model of the OpenID provider in Postgres: sessions, codes, tokens, grants.
 * @param overlapSeconds for this long a rotated refresh token still counts as unused, as Auth0's rotation overlap
 */
export function openRecords(database: Database, model: string, overlapSeconds: number): Adapter {
  const presented = (row: Row | undefined): AdapterPayload | undefined => {
    if (!row) return undefined;
    if (row.consumedAt === null || withinOverlap(row.consumedAt)) return row.payload;
    return { ...row.payload, consumed: row.consumedAt };
  };
  const withinOverlap = (consumedAt: number) =>
    model === 'RefreshToken' && Date.now() / 1000 - consumedAt < overlapSeconds;
  const findWhere = async (condition: string, value: string) => {
    const found = await database.query<Row>(`${FOUND} and model = $1 and ${condition} = $2`, [model, value]);
    return presented(found.rows[0]);
  };

  return {
    async upsert(id, payload, expiresIn) {
      const { grantId = null, uid = null, userCode = null } = payload;
      await database.query(
        `insert into provider_record (model, id, payload, grant_id, uid, user_code, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
         on conflict (model, id) do update set payload = $3, grant_id = $4, uid = $5, user_code = $6,
           expires_at = now() + make_interval(secs => $7)`,
        [model, id, payload, grantId, uid, userCode, expiresIn ?? null],
      );
    },

    find: id => findWhere('id', id),
    findByUid: uid => findWhere('uid', uid),
    findByUserCode: userCode => findWhere('user_code', userCode),

    /** Of two requests with the same code or token at once, one wins; the other is a replay like a later one. */
    async consume(id) {
      const consumed = await database.query(
        `update provider_record set consumed_at = coalesce(consumed_at, now()) where model = $1 and id = $2
         and (consumed_at is null or consumed_at > now() - make_interval(secs => $3))`,
        [model, id, model === 'RefreshToken' ? overlapSeconds : 0],
      );
      if (consumed.rowCount === 1) return;
      const lost = await database.query<{ grant_id: string | null }>(
        'select grant_id from provider_record where model = $1 and id = $2',
        [model, id],
      );
      const grantId = lost.rows[0]?.grant_id;
      if (grantId) await revokeGrant(database, grantId);
      throw new errors.InvalidGrant('already used by a request at the same time');
    },

    async destroy(id) {
      await database.query('delete from provider_record where model = $1 and id = $2', [model, id]);
    },

    async revokeByGrantId(grantId) {
      await database.query('delete from provider_record where model = $1 and grant_id = $2', [model, grantId]);
    },
  };
}

/** Ends one refresh-token family: every code and token of the grant, and the grant. */
export async function revokeGrant(database: Database, grantId: string): Promise<void> {
  await database.query(`delete from provider_record where grant_id = $1 or (model = 'Grant' and id = $1)`, [grantId]);
  await database.query('delete from grant_detail where grant_id = $1', [grantId]);
}

/** Removes what has expired; called about once a minute. */
export async function sweepExpired(database: Database): Promise<void> {
  await database.query('delete from provider_record where expires_at < now()');
  await database.query('delete from grant_detail where expires_at < now()');
  await database.query(`delete from sign_in_throttle where last_attempt_at < now() - interval '2 hours'`);
}
