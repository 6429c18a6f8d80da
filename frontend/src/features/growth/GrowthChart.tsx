import { t } from '../../language/t.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { type UnitSystem, unitOf, valueIn } from '../chart/vitalWords.ts';
import { type GrowthPoint, roundTicks, type Span, SPANS } from './growthPoints.ts';
import { CURVES, type GrowthMeasure, lmsAt, type ReferenceSex, valueAtZ } from './lms.ts';

interface GrowthChartProps {
  measure: GrowthMeasure;
  /** Null: no curves are drawn. */
  sex: ReferenceSex | null;
  span: Span;
  /** Of the span, earliest first. */
  points: readonly GrowthPoint[];
  system: UnitSystem;
}

const WIDE = { width: 720, height: 400 };
const NARROW = { width: 340, height: 300 };
const MARGIN = { left: 38, right: 30, top: 12, bottom: 34 };
/** Between two points of a curve, in months. */
const STEP = 0.5;

interface Curve {
  percentile: number;
  dots: Array<{ months: number; value: number }>;
}

/** The reference's curves in a span, in the stored unit; none where it says nothing. Pure. */
function curvesOf(sex: ReferenceSex, measure: GrowthMeasure, { from, to }: { from: number; to: number }): Curve[] {
  const ages = Array.from({ length: (to - from) / STEP + 1 }, (_, index) => from + index * STEP);
  return CURVES.map(({ percentile, z }) => ({
    percentile,
    dots: ages.flatMap(months => {
      const lms = lmsAt(sex, measure, months);
      return lms ? [{ months, value: valueAtZ(lms, z) }] : [];
    }),
  })).filter(({ dots }) => dots.length > 1);
}

/** What was measured, on the curves of what children of that age and sex measure. */
export function GrowthChart({ measure, sex, span, points, system }: GrowthChartProps) {
  const { width, height } = useMediaQuery('(min-width: 40rem)') ? WIDE : NARROW;
  const ages = SPANS[span];
  const curves = sex ? curvesOf(sex, measure, ages) : [];
  const { name: unit, shown } = unitOf(measure, system);
  const values = [...curves.flatMap(({ dots }) => dots), ...points].map(({ value }) => shown(value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || 1) * 0.04;
  const [low, high] = [least - room, most + room];
  const x = (months: number): number =>
    place(MARGIN.left, width - MARGIN.right, (months - ages.from) / (ages.to - ages.from));
  const y = (value: number): number => place(height - MARGIN.bottom, MARGIN.top, (value - low) / (high - low));
  const line = (dots: ReadonlyArray<{ months: number; value: number }>): string =>
    dots.map(({ months, value }, index) => `${index ? 'L' : 'M'}${x(months)} ${y(shown(value))}`).join('');
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={t('growth.drawn', {
        measure: t(`chart.measure.${measure}`),
        count: points.length,
        value: last ? valueIn(system, measure, last.value) : 'none',
        unit,
        percentile: last?.percentile === null || !last ? 'none' : String(Math.round(last.percentile)),
      })}
      viewBox={`0 0 ${width} ${height}`}
      className="w-full text-[11px] select-none"
    >
      {roundTicks(low, high, height > 350 ? 8 : 6).map(value => (
        <g key={value}>
          <path d={`M${MARGIN.left} ${y(value)}H${width - MARGIN.right}`} className="stroke-line" />
          <text x={MARGIN.left - 6} y={y(value) + 4} textAnchor="end" className="fill-ink-soft">
            {Number(value.toFixed(1))}
          </text>
        </g>
      ))}
      {monthTicks(span).map(months => (
        <g key={months}>
          <path d={`M${x(months)} ${MARGIN.top}V${height - MARGIN.bottom}`} className="stroke-line" />
          <text x={x(months)} y={height - MARGIN.bottom + 15} textAnchor="middle" className="fill-ink-soft">
            {span === 'INFANT' ? months : months / 12}
          </text>
        </g>
      ))}
      <text x={MARGIN.left - 6} y={height - 4} textAnchor="end" className="fill-ink-soft">
        {unit}
      </text>
      <text x={width - MARGIN.right} y={height - 4} textAnchor="end" className="fill-ink-soft">
        {t(span === 'INFANT' ? 'growth.axisMonths' : 'growth.axisYears')}
      </text>
      {curves.map(({ percentile, dots }) => {
        const end = dots.at(-1)!;
        return (
          <g key={percentile}>
            <path
              d={line(dots)}
              fill="none"
              strokeWidth={percentile === 50 ? 1.75 : 1}
              strokeDasharray={percentile === 50 ? undefined : '4 2'}
              className="stroke-ink-faint"
            />
            <text x={x(end.months) + 4} y={y(shown(end.value)) + 4} className="fill-ink-soft">
              {percentile}
            </text>
          </g>
        );
      })}
      <path d={line(points)} fill="none" strokeWidth="2" className="stroke-primary" />
      {points.map(({ id, months, value }) => (
        <circle key={id} cx={x(months)} cy={y(shown(value))} r="4" className="fill-primary stroke-surface" />
      ))}
    </svg>
  );
}

const place = (from: number, to: number, part: number): number => Math.round((from + (to - from) * part) * 10) / 10;

const monthTicks = (span: Span): number[] => {
  const step = span === 'INFANT' ? 3 : 24;
  const { from, to } = SPANS[span];
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
};
