import { z } from 'zod';

/** Characters nobody sees: control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const nameOf = (mostCharacters: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(mostCharacters)
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'must have a character that can be seen')
    .refine(name => !UNSEEN.test(name), 'must have no control characters');

/** A given or family name as people write theirs, in any script, emoji and single letters too; 1 to 100 characters. */
export const namePart = nameOf(100);

/** A whole name in one; 1 to 200 characters. */
export const wholeName = nameOf(200);

/** Nobody who lives was born before: an earlier date is a mistyped one. */
const EARLIEST_BIRTH = '1900-01-01';

/** ISO 8601. Whether it has come yet depends on where: `latestToday`, or the clinic's day. */
export const birthDate = z.iso.date().refine(date => date >= EARLIEST_BIRTH, 'must not be before 1900');

const EARLIEST_ZONE_HOURS = 14;

/** The latest local date anywhere on earth, so that nobody's own today is refused as the future. Pure. */
export const latestToday = (now: Date): string =>
  new Date(now.getTime() + EARLIEST_ZONE_HOURS * 3_600_000).toISOString().slice(0, 10);
