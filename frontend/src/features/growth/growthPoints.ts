import type { GrowthQuery } from '../../graphql/graphql.ts';
import { lmsAt, monthsOld, percentileOf, zScore, type GrowthMeasure, type ReferenceSex } from './lms.ts';

export type GrowthPatient = NonNullable<GrowthQuery['patient']>;
export type GrowthEntry = NonNullable<GrowthPatient['vitalSigns']>['entries'][number];

/** One value of a measure. */
export interface GrowthPoint {
  /** Of the vital signs it was taken with. */
  id: string;
  takenAt: string;
  months: number;
  /** In the stored unit. */
  value: number;
  /** Null where the reference says nothing of this age, or none was chosen. */
  z: number | null;
  percentile: number | null;
}

/** What of a measure was taken of a child, earliest first, with where it lies in the reference. Pure. */
export function growthPoints(
  entries: readonly GrowthEntry[],
  { birthDate, sex, measure }: { birthDate: string; sex: ReferenceSex | null; measure: GrowthMeasure },
): GrowthPoint[] {
  const points = entries.flatMap(({ id, takenAt, observations }) => {
    const value = observations.find(observation => observation.measure === measure)?.value;
    if (value === undefined) return [];
    const months = monthsOld(birthDate, takenAt);
    const lms = sex && lmsAt(sex, measure, months);
    const z = lms ? zScore(lms, value) : null;
    return [{ id, takenAt, months, value, z, percentile: z === null ? null : percentileOf(z) }];
  });
  return points.sort((one, other) => one.months - other.months);
}

/** The two ranges of ages that growth charts are drawn for, in months. */
export const SPANS = { INFANT: { from: 0, to: 36 }, CHILD: { from: 24, to: 240 } } as const;
export type Span = keyof typeof SPANS;

/** Those that lie in a span. Pure. */
export const within = (points: readonly GrowthPoint[], span: Span): GrowthPoint[] =>
  points.filter(({ months }) => months >= SPANS[span].from && months <= SPANS[span].to);

/** The span to show first: of the latest value. Pure. */
export const spanOf = (points: readonly GrowthPoint[]): Span =>
  (points.at(-1)?.months ?? 0) < SPANS.INFANT.to ? 'INFANT' : 'CHILD';

/** Round numbers from one to another, about as many as asked for. Pure. */
export function roundTicks(from: number, to: number, about: number): number[] {
  const rough = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find(each => each * power >= rough) ?? 10);
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
