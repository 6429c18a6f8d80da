import { t } from '../../language/t.ts';
import type { Measure, VitalSignsEntry } from './chartQueries.ts';
import { trendOf } from './trend.ts';
import { unitOf, type UnitSystem, valueIn } from './vitalWords.ts';

interface TrendChartProps {
  measure: Measure;
  /** Latest first. */
  entries: readonly VitalSignsEntry[];
  system: UnitSystem;
}

const FRAME = { width: 160, height: 44, margin: 5 };

/** How one measure went, on the band of what is expected; nothing while there are fewer than two values. */
export function TrendChart({ measure, entries, system }: TrendChartProps) {
  const taken = entries
    .flatMap(({ takenAt, observations }) =>
      observations
        .filter(observation => observation.measure === measure)
        .map(observation => ({ ...observation, at: Date.parse(takenAt) })),
    )
    .reverse();
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || taken.length < 2) return null;
  const { path, dots, band } = trendOf(taken, last, FRAME);
  const { width, height } = FRAME;
  const unit = unitOf(measure, system).name;
  const [from, to] = [first, last].map(({ value }) => valueIn(system, measure, value));
  const name = t(`chart.measure.${measure}`);
  return (
    <figure className="min-w-0 rounded-lg border border-line px-3 py-2">
      <figcaption className="flex items-baseline justify-between gap-2 text-xs text-ink-faint">
        {name}
        <span className="text-sm font-semibold whitespace-nowrap text-ink">
          {to} <span className="text-xs font-normal text-ink-faint">{unit}</span>
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={t('chart.vital.trend', { name, from: from ?? '', to: to ?? '', unit, count: taken.length })}
        viewBox={`0 0 ${width} ${height}`}
        className="mt-1 h-11 w-full"
        preserveAspectRatio="none"
      >
        {band ? <rect x="0" y={band.y} width={width} height={band.height} className="fill-primary-soft" /> : null}
        <path d={path} fill="none" strokeWidth="1.5" vectorEffect="non-scaling-stroke" className="stroke-primary" />
        {/* Points as lines of no length, so that they stay round in a stretched frame. */}
        <path
          d={dots.map(({ x, y }) => `M${x} ${y}h0`).join('')}
          strokeWidth="5"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className="stroke-primary"
        />
      </svg>
    </figure>
  );
}
