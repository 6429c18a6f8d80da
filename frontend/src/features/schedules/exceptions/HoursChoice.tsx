import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';
import { checkLook } from '../../administration/CheckGroup.tsx';

/** Hours of a day as they are typed; null: the whole day. */
export type HoursText = { startsAt: string; endsAt: string } | null;

interface HoursProps {
  value: { startsAt: string; endsAt: string };
  onChange: (value: { startsAt: string; endsAt: string }) => void;
}

/** From when to when. */
export function HoursFields({ value, onChange }: HoursProps) {
  const { startsAt, endsAt } = value;
  const missing = (time: string) => (time === '' ? t('schedules.enterTime') : undefined);
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={t('ui.from')} error={missing(startsAt)}>
        {control => (
          <Input
            {...control}
            type="time"
            value={startsAt}
            onChange={event => onChange({ ...value, startsAt: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('ui.to')}
        error={missing(endsAt)}
        hint={startsAt && endsAt && endsAt <= startsAt ? t('schedules.nextDay') : undefined}
      >
        {control => (
          <Input
            {...control}
            type="time"
            value={endsAt}
            onChange={event => onChange({ ...value, endsAt: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

interface HoursChoiceProps {
  value: HoursText;
  onChange: (value: HoursText) => void;
}

/** The whole day, or hours of it. */
export const HoursChoice = ({ value, onChange }: HoursChoiceProps) => (
  <div className="flex flex-col gap-3">
    <label className="flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        className={checkLook}
        checked={value !== null}
        onChange={event => onChange(event.target.checked ? { startsAt: '09:00', endsAt: '12:00' } : null)}
      />
      {t('exceptions.someHours')}
    </label>
    {value ? <HoursFields value={value} onChange={onChange} /> : null}
  </div>
);

/** Whether something could be entered with it. */
export const isComplete = (hours: HoursText): boolean =>
  hours === null || (hours.startsAt !== '' && hours.endsAt !== '' && hours.startsAt !== hours.endsAt);

/** As the API takes it. */
export const hoursInput = (hours: HoursText) =>
  hours === null ? {} : { startsAtLocal: hours.startsAt, endsAtLocal: hours.endsAt };
