import { hash, randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORM = /^([0-9A-Z]{12})_[\w-]{43}$/;

export interface FeedSecret {
  /** Twelve characters that are no secret: by them the feed is found. */
  feedKey: string;
  /** SHA-256 of the whole secret, base64url: what travels between services, and what is compared. */
  digest: string;
}

/** A new secret of 256 random bits, fit for an address. @returns The only time its text is known whole. */
export function newFeedSecret(): FeedSecret & { secret: string } {
  const feedKey = Array.from({ length: 12 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  const secret = `${feedKey}_${randomBytes(32).toString('base64url')}`;
  return { secret, feedKey, digest: hash('sha256', secret, 'base64url') };
}

/** Reads a secret's parts; null for anything that was never one. */
export function readFeedSecret(text: string): FeedSecret | null {
  const feedKey = FORM.exec(text)?.[1];
  return feedKey === undefined ? null : { feedKey, digest: hash('sha256', text, 'base64url') };
}

/** The header the digest travels in from the gateway to the service that serves the feed. */
export const FEED_DIGEST_HEADER = 'x-polyclinic-feed-digest';
/** The header that says, beside a feed, whose rights it stands on: `FeedOwner` as JSON. The gateway keeps it to itself. */
export const FEED_OWNER_HEADER = 'x-polyclinic-feed-owner';

/** Who made a feed, and what they must still hold for it to be served. */
export interface FeedOwner {
  tenantId: string;
  subject: string;
  permission: string;
  /** Null: in any of their clinics. */
  clinicId: string | null;
}
