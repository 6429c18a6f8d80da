import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for Argon2id, the library's default algorithm: 19 MiB, two passes, one lane. About 25 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer ones are refused unhashed, so that nobody can make us hash megabytes. */
const MAX_LENGTH = 256;

let decoy: Promise<string> | null = null;

/** Argon2id as a PHC string (IAM-15). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * True when the password belongs to the hash.
 * @param stored null for an unknown account: a decoy is verified, so that the answer takes as long
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const matches = await verify(against, password.slice(0, MAX_LENGTH));
  return matches && stored !== null && password.length <= MAX_LENGTH;
}
