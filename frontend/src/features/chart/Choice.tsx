import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';

interface ChoiceProps<Value extends string> {
  label: string;
  options: ReadonlyArray<{ value: Value; label: string }>;
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few coded values. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      {control => (
        <Select control={control} value={value} options={options} onChange={chosen => onChange(chosen as Value)} />
      )}
    </Field>
  );
}
