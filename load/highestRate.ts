/** How a search for the highest rate goes. */
export interface Search {
  /** Where it begins, journeys a second. */
  from: number;
  /** Lower ones are not tried. */
  least: number;
  /** By how much a rate that holds is raised while none has failed. */
  factor: number;
  /** The search ends when the lowest rate that failed is not more than this much above the highest that held. */
  precision: number;
  /** Tries at most. */
  tries: number;
}

/**
 * The highest rate that holds: raised by a factor until one fails, lowered until one holds, then halved between the two.
 * @param holds tries a rate
 * @returns null when no rate that was tried holds
 */
export async function highestRate(
  { from, least, factor, precision, tries }: Search,
  holds: (rate: number) => Promise<boolean>,
): Promise<number | null> {
  let held: number | null = null;
  let failed: number | null = null;
  let rate = from;
  for (let tried = 0; tried < tries; tried++) {
    if (await holds(rate)) held = rate;
    else failed = rate;
    if (held !== null && failed !== null && failed <= held * (1 + precision)) break;
    rate = Math.max(least, inTenths(nextRate({ held, failed, rate, factor })));
    if (rate === held || rate === failed) break;
  }
  return held;
}

interface Known {
  held: number | null;
  failed: number | null;
  rate: number;
  factor: number;
}

function nextRate({ held, failed, rate, factor }: Known): number {
  if (failed === null) return rate * factor;
  return held === null ? rate / factor : (held + failed) / 2;
}

/** k6 is given whole journeys in ten seconds. */
const inTenths = (rate: number): number => Math.round(rate * 10) / 10;
