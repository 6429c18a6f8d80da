import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';

interface NumberFieldProps {
  label: string;
  /** As typed. */
  value: string;
  onChange: (value: string) => void;
  range: { from: number; to: number };
  /** Left empty, it means something else. */
  optional?: boolean;
  hint?: string;
}

/** Whether what was typed is a whole number of a range. */
export const isWithin = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;

/** A whole number. */
export function NumberField({ label, value, onChange, range, optional = false, hint }: NumberFieldProps) {
  const isFine = isWithin(value, range) || (optional && value === '');
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} error={isFine ? undefined : t('rules.whole', range)}>
      {control => (
        <Input {...control} inputMode="numeric" value={value} onChange={event => onChange(event.target.value.trim())} />
      )}
    </Field>
  );
}
