import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';

/** A session as its form holds it: what was typed. */
export interface SessionText {
  startsAt: string;
  endsAt: string;
  slotMinutes: string;
  places: string;
}

export type SessionProblems = Partial<Record<keyof SessionText, string>>;

/** What is wrong with what was typed; empty: nothing. */
export function sessionProblems({ startsAt, endsAt, slotMinutes, places }: SessionText): SessionProblems {
  const whole = (text: string, from: number, to: number) =>
    /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;
  return {
    ...(startsAt ? {} : { startsAt: t('schedules.enterTime') }),
    ...(endsAt ? {} : { endsAt: t('schedules.enterTime') }),
    ...(whole(slotMinutes, 5, 240) ? {} : { slotMinutes: t('schedules.week.everyRange') }),
    ...(whole(places, 1, 50) ? {} : { places: t('schedules.week.atOnceRange') }),
  };
}

interface SessionFieldsProps {
  value: SessionText;
  onChange: (value: SessionText) => void;
  errors: SessionProblems;
}

/** The hours of a session and how it is offered. */
export function SessionFields({ value, onChange, errors }: SessionFieldsProps) {
  const line = (name: keyof SessionText, label: string, more: { type: 'time' | 'number'; hint?: string }) => (
    <Field label={label} error={errors[name]} {...(more.hint === undefined ? {} : { hint: more.hint })}>
      {control => (
        <Input
          {...control}
          type={more.type}
          value={value[name]}
          onChange={event => onChange({ ...value, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const overnight = value.startsAt !== '' && value.endsAt !== '' && value.endsAt <= value.startsAt;
  return (
    <div className="grid grid-cols-2 gap-4">
      {line('startsAt', t('ui.from'), { type: 'time' })}
      {line('endsAt', t('ui.to'), { type: 'time', ...(overnight ? { hint: t('schedules.nextDay') } : {}) })}
      {line('slotMinutes', t('schedules.week.every'), { type: 'number' })}
      {line('places', t('schedules.week.atOnce'), { type: 'number', hint: t('schedules.week.atOnceHint') })}
    </div>
  );
}
