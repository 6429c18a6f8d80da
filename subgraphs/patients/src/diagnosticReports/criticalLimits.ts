import type { Age } from '../vitals/age.ts';

/** Inclusive: a value at or beyond them may cost a life before the next visit. */
export interface Limits {
  low: number;
  high: number;
}

interface ByAge {
  adult: Limits;
  child: Limits;
  /** Left out where a newborn's are not known to differ from a child's. */
  newborn?: Limits;
}

const NEWBORN_DAYS = 28;
const ADULT_YEARS = 18;

/** A millimole per litre of glucose is 18.02 mg/dL. */
const GLUCOSE: ByAge = {
  adult: { low: 46, high: 484 },
  child: { low: 47, high: 445 },
  newborn: { low: 32, high: 328 },
};

/** By LOINC code, in the unit the code is listed with (`labTests.ts`). */
const LIMITS: Readonly<Record<string, ByAge>> = {
  '2345-7': GLUCOSE,
  '1558-6': GLUCOSE,
  // Potassium.
  '2823-3': {
    adult: { low: 2.8, high: 6.2 },
    child: { low: 2.8, high: 6.4 },
    newborn: { low: 2.8, high: 7.8 },
  },
  // Sodium.
  '2951-2': { adult: { low: 120, high: 158 }, child: { low: 121, high: 156 } },
  // Calcium. A millimole per litre is 4.008 mg/dL.
  '17861-6': { adult: { low: 6.6, high: 12.9 }, child: { low: 6.5, high: 12.7 } },
  // Haemoglobin, haematocrit, platelets, leukocytes.
  '718-7': { adult: { low: 6.6, high: 19.9 }, child: { low: 6.9, high: 20.8 } },
  '4544-3': { adult: { low: 18, high: 61 }, child: { low: 20, high: 62 } },
  '777-3': { adult: { low: 37, high: 910 }, child: { low: 53, high: 916 } },
  '6690-2': { adult: { low: 2, high: 37 }, child: { low: 2.1, high: 42.9 } },
};

/**
 * From where on a result is critical at an age, whatever the laboratory expects. Pure.
 * @param code LOINC; null and codes of which no limits are listed give null
 * @source Means of what hospitals use: adults, Kost, JAMA 1990;263(5):704–707; children and newborns, Kost, Pediatrics
 *   1991;88(3):597–603
 */
export function criticalLimits(code: string | null, { days, years }: Age): Limits | null {
  const limits = code === null ? undefined : LIMITS[code];
  if (!limits) return null;
  if (years >= ADULT_YEARS) return limits.adult;
  return days < NEWBORN_DAYS && limits.newborn ? limits.newborn : limits.child;
}
