import { dateIn, formatDate, monthsBetween } from '../../app/time/zone.ts';
import { locale, t } from '../../language/t.ts';
import { classes } from '../../ui/classes.ts';
import { type UnitSystem, unitOf, valueIn } from '../chart/vitalWords.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { GrowthPoint } from './growthPoints.ts';
import type { GrowthMeasure } from './lms.ts';

interface GrowthTableProps {
  birthDate: string;
  measure: GrowthMeasure;
  /** Earliest first. */
  points: readonly GrowthPoint[];
  system: UnitSystem;
}

const cell = 'px-2.5 py-1.5 text-left whitespace-nowrap tabular-nums';

/** What the chart shows, in words and numbers, the latest first. */
export function GrowthTable({ birthDate, measure, points, system }: GrowthTableProps) {
  const { timezone } = useClinic();
  const name = t(`chart.measure.${measure}`);
  return (
    <div
      role="group"
      aria-label={t('growth.table', { measure: name })}
      className="relative overflow-x-auto rounded-lg border border-line"
    >
      <table className="w-full border-collapse text-sm">
        <thead className="bg-sunken text-xs text-ink-soft">
          <tr>
            {[t('growth.date'), t('growth.age'), `${name} (${unitOf(measure, system).name})`].map(head => (
              <th key={head} scope="col" className={classes(cell, 'font-medium')}>
                {head}
              </th>
            ))}
            <th scope="col" className={classes(cell, 'font-medium')}>
              {t('growth.percentile')}
            </th>
            <th scope="col" className={classes(cell, 'font-medium')}>
              {t('growth.z')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {points.toReversed().map(({ id, takenAt, value, percentile, z }) => (
            <tr key={id}>
              <th scope="row" className={classes(cell, 'font-medium')}>
                {formatDate(dateIn(takenAt, timezone))}
              </th>
              <td className={cell}>{ageInWords(birthDate, dateIn(takenAt, timezone))}</td>
              <td className={cell}>{valueIn(system, measure, value)}</td>
              <td className={cell}>{percentile === null ? '–' : percentileInWords(percentile)}</td>
              <td className={cell}>{z === null ? '–' : number(z, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** At the ends of the distribution a tenth tells something, and beyond them nothing does. */
function percentileInWords(percentile: number): string {
  if (percentile < 0.1) return `< ${number(0.1, 1)}`;
  if (percentile > 99.9) return `> ${number(99.9, 1)}`;
  return number(percentile, percentile < 3 || percentile > 97 ? 1 : 0);
}

/** Such as 9 months, or 4 years 2 months; by the calendar, as people count. */
function ageInWords(birthDate: string, date: string): string {
  const months = Math.max(0, monthsBetween(birthDate, date));
  return months < 24
    ? t('growth.months', { count: months })
    : t('growth.years', { years: Math.floor(months / 12), months: months % 12 });
}
