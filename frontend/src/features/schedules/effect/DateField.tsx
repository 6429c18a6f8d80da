import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useClinic } from '../../session/SessionContext.tsx';

interface DateFieldProps {
  label: string;
  value: string;
  onChange: (date: string) => void;
  hint?: string;
  error?: string | undefined;
}

/** A local date of the clinic. */
export function DateField({ label, value, onChange, ...field }: DateFieldProps) {
  const today = todayIn(useClinic().timezone);
  const shown = `${formatDate(value, 'short')}, ${value.slice(0, 4)}`;
  return (
    <Field label={label} {...field}>
      {control => (
        <DatePicker control={control} aria-label={`${label}: ${shown}`} value={value} today={today} onChange={onChange}>
          {shown}
        </DatePicker>
      )}
    </Field>
  );
}
