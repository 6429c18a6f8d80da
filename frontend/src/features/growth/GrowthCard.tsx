import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Card } from '../../ui/Card.tsx';
import { classes } from '../../ui/classes.ts';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { unitsOf } from '../chart/vitalWords.ts';
import { sexName } from '../patients/sex.ts';
import { useMe } from '../session/SessionContext.tsx';
import { GrowthChart } from './GrowthChart.tsx';
import { growthPoints, type GrowthEntry, type GrowthPatient, type Span, spanOf, within } from './growthPoints.ts';
import { GrowthTable } from './GrowthTable.tsx';
import { GROWTH_MEASURES, type ReferenceSex } from './lms.ts';
import { useGrowth } from './useGrowth.ts';

interface GrowthCardProps {
  patientId: string;
  /** Changes when vital signs were entered or taken out. */
  stamp: string;
  className?: string;
}

/** How a child grows, on the percentiles of a reference; for who is below 20 years. */
export function GrowthCard({ patientId, stamp, className }: GrowthCardProps) {
  const { growth, failure, retry } = useGrowth(patientId, stamp);
  return (
    <Card title={t('growth.title')} {...(className ? { className } : {})}>
      {growth ? <Growth {...growth} /> : null}
      {!growth && !failure ? <SkeletonLines /> : null}
      {failure ? <FailureNote failure={failure} what={t('growth.title')} onRetry={retry} /> : null}
    </Card>
  );
}

interface GrowthProps {
  patient: Pick<GrowthPatient, 'birthDate' | 'legalSex'>;
  entries: readonly GrowthEntry[];
}

const SEXES: readonly ReferenceSex[] = ['FEMALE', 'MALE'];

function Growth({ patient: { birthDate, legalSex }, entries }: GrowthProps) {
  const system = unitsOf(useMe().organization?.country ?? 'US');
  const known = SEXES.find(sex => sex === legalSex) ?? null;
  const [compared, setCompared] = useState<ReferenceSex | null>(null);
  const sex = known ?? compared;
  const charts = GROWTH_MEASURES.map(measure => ({
    measure,
    points: growthPoints(entries, { birthDate, sex, measure }),
  }));
  const filled = charts.filter(({ points }) => points.length > 0);
  const [chosen, setChosen] = useState(filled[0]?.measure ?? 'WEIGHT');
  const [span, setSpan] = useState<Span | null>(null);
  const shown = filled.find(({ measure }) => measure === chosen);
  if (!shown) return <p className="py-1 text-sm text-ink-faint">{t('growth.none')}</p>;
  const { measure, points } = shown;
  const spans = (['INFANT', 'CHILD'] as const).filter(each => within(points, each).length > 0);
  const drawn = spans.find(each => each === span) ?? spanOf(points);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Choices
          label={t('growth.measure')}
          options={filled.map(each => ({ value: each.measure, label: t(`chart.measure.${each.measure}`) }))}
          value={measure}
          onChoose={setChosen}
        />
        {spans.length > 1 ? (
          <Choices
            label={t('growth.span')}
            options={spans.map(value => ({ value, label: t(`growth.spans.${value}`) }))}
            value={drawn}
            onChoose={setSpan}
          />
        ) : null}
      </div>
      {known ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-warning-soft px-3 py-2.5 text-sm text-warning">
          <p className="min-w-0 flex-1 basis-64">{t('growth.sexUnknown', { sex: sexName(legalSex) })}</p>
          <Choices
            label={t('growth.compareWith')}
            options={SEXES.map(value => ({ value, label: t(`growth.curves.${value}`) }))}
            value={compared}
            onChoose={setCompared}
          />
        </div>
      )}
      <h3 className="hidden text-sm font-semibold print:block">{t(`chart.measure.${measure}`)}</h3>
      <GrowthChart measure={measure} sex={sex} span={drawn} points={within(points, drawn)} system={system} />
      <GrowthTable birthDate={birthDate} measure={measure} points={points} system={system} />
      <p className="text-xs text-ink-faint">
        {sex ? t('growth.reference', { sex }) : t('growth.noReference')}{' '}
        {sex && drawn === 'INFANT' ? t('growth.infants') : null}
      </p>
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  options: ReadonlyArray<{ value: Value; label: string }>;
  value: Value | null;
  onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ label, options, value, onChoose }: ChoicesProps<Value>) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap rounded-lg bg-sunken p-0.5">
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
          className={classes(
            'h-8 rounded-md px-3 text-sm font-medium',
            option.value === value ? 'bg-surface text-ink shadow-sm' : 'text-ink-soft hover:text-ink',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
