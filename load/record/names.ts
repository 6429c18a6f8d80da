/** For benchmarks: the same people for the same seed, with names as unevenly spread as those of a real register. */
export interface Person {
  givenName: string;
  familyName: string;
  /** ISO 8601. */
  birthDate: string;
  mobile: string;
}

const STARTS =
  'a be bri ca chi da del e fa fer ga gon gu ha hu i ja jo ka ku la lu ma men mi mo na no o pa pe qui ra ro sa so sta ta to u va vi wa xi ya za'.split(
    ' ',
  );
const MIDDLES =
  'ba ci de di fe ga ha ja ka la li lo ma me mo na ne ni no pa ra re ri ro sa se si sha ta te ti to va ve vi xa za'.split(
    ' ',
  );
const ENDS = 'a al an ana as ed el en ena er es ez i ia in ina ita n o on or os s sen son t ta to u y'.split(' ');

/** Every syllable with every other, as many names as are asked for, the same each time. */
const namesOf = (count: number, step: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const at = n * step;
    const middle = MIDDLES[Math.floor(at / STARTS.length) % MIDDLES.length]!;
    return STARTS[at % STARTS.length]! + middle + ENDS[Math.floor(at / 7) % ENDS.length]!;
  });

const GIVEN = namesOf(600, 11);
const FAMILY = namesOf(9_000, 13);

/** Low numbers often and high ones seldom (Zipf's law), from a draw between 0 and 1. */
const zipf = (length: number, draw: number): number => Math.min(length - 1, Math.floor(length ** draw) - 1);

/** @param n the person's number, from 0 */
export function personOf(n: number): Person {
  // Multiplying by large odd numbers spreads neighbours apart, without a generator whose state must be kept.
  const draw = (salt: number) => (Math.imul(n + salt, 2_654_435_761) >>> 0) / 2 ** 32;
  const day = Math.floor(draw(3) * 33_000);
  return {
    givenName: GIVEN[zipf(GIVEN.length, draw(1))]!,
    familyName: FAMILY[zipf(FAMILY.length, draw(2))]!,
    birthDate: new Date(Date.UTC(1935, 0, 1 + day)).toISOString().slice(0, 10),
    mobile: `+1555${String(n).padStart(7, '0')}`,
  };
}
