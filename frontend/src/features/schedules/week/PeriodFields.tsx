import { addDays, formatDate } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { checkLook } from '../../administration/CheckGroup.tsx';
import { DateField } from '../effect/DateField.tsx';

/** From which day hours hold, and until which, if they end. */
export interface Period {
  from: string;
  /** The last day, included; null: open-ended. */
  to: string | null;
}

interface PeriodFieldsProps {
  value: Period;
  onChange: (value: Period) => void;
  /** What choosing an end means. */
  endsWith?: string;
}

const isBackwards = ({ from, to }: Period): boolean => to !== null && to < from;

/** When changed hours hold. */
export function PeriodFields({ value, onChange, endsWith = t('schedules.week.temporary') }: PeriodFieldsProps) {
  const { from, to } = value;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('ui.from')} value={from} onChange={date => onChange({ ...value, from: date })} />
        {to === null ? null : (
          <DateField
            label={t('schedules.lastDay')}
            value={to}
            onChange={date => onChange({ ...value, to: date })}
            error={isBackwards(value) ? t('schedules.notBefore', { date: formatDate(from) }) : undefined}
          />
        )}
      </div>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className={checkLook}
          checked={to !== null}
          onChange={event => onChange({ ...value, to: event.target.checked ? addDays(from, 27) : null })}
        />
        {endsWith}
      </label>
    </div>
  );
}

/** As the API takes it; null while it ends before it begins. */
export const effectiveOf = (period: Period) =>
  isBackwards(period)
    ? null
    : { effectiveFrom: period.from, effectiveUntil: period.to === null ? null : addDays(period.to, 1) };
