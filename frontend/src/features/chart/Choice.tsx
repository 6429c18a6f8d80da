import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { optionsOf } from './chartWords.ts';

interface ChoiceProps<Value extends string> {
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few coded values. */
export function Choice<Value extends string>({ label, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      {control => (
        <Select
          control={control}
          value={value}
          options={optionsOf(names)}
          onChange={chosen => onChange(chosen as Value)}
        />
      )}
    </Field>
  );
}
