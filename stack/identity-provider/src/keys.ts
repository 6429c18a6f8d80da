import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type Database, inTransaction } from './database.ts';

/** Long enough for every verifier's cached key set to have been fetched anew (10 minutes in jose). */
export const PUBLISH_BEFORE_SIGNING_SECONDS = 15 * 60;
/** ID tokens live ten hours; no token of a retired key is younger than this. */
const KEEP_RETIRED_SECONDS = 24 * 60 * 60;

const LOCK = 7_610_453;

export type PrivateJwk = JWK & { kid: string };

/**
 * The keys to publish, the one that signs first; makes the first key when there is none.
 * A new key is listed before it signs, an old one as long as tokens signed by it may live.
 */
export async function loadSigningKeys(database: Database): Promise<PrivateJwk[]> {
  const known = await readKeys(database);
  if (known.length > 0) return known;
  await inTransaction(database, async tx => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const raced = await tx.query('select 1 from signing_key limit 1');
    if (raced.rowCount) return;
    const key = await newSigningKey();
    await tx.query('insert into signing_key (kid, jwk, signs_from) values ($1, $2, now())', [key.kid, key]);
  });
  return readKeys(database);
}

/**
 * Adds a key that starts to sign after `delaySeconds` and forgets those retired for long.
 * Running providers notice within a minute.
 * @returns the new key's id
 */
export async function rotateSigningKey(
  database: Database,
  delaySeconds = PUBLISH_BEFORE_SIGNING_SECONDS,
): Promise<string> {
  const key = await newSigningKey();
  await database.query(
    'insert into signing_key (kid, jwk, signs_from) values ($1, $2, now() + make_interval(secs => $3))',
    [key.kid, key, delaySeconds],
  );
  await database.query(
    `delete from signing_key k where exists (
       select from signing_key newer
       where newer.signs_from > k.signs_from and newer.signs_from < now() - make_interval(secs => $1))`,
    [KEEP_RETIRED_SECONDS],
  );
  return key.kid;
}

/** Keys that sign cookies, the newest first; made once, so that a restart signs nobody out. */
export async function loadCookieKeys(database: Database): Promise<string[]> {
  await database.query(
    'insert into cookie_key (secret) select $1 where not exists (select from cookie_key) on conflict do nothing',
    [randomBytes(32).toString('hex')],
  );
  const found = await database.query<{ secret: string }>('select secret from cookie_key order by created_at desc');
  return found.rows.map(({ secret }) => secret);
}

async function readKeys(database: Database): Promise<PrivateJwk[]> {
  const found = await database.query<{ jwk: PrivateJwk }>(
    'select jwk from signing_key order by signs_from <= now() desc, signs_from desc',
  );
  return found.rows.map(({ jwk }) => jwk);
}

async function newSigningKey(): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, use: 'sig', alg: 'RS256', kid: randomBytes(12).toString('base64url') };
}
