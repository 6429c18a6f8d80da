import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';
import { ZoneInput } from '../../session/ZoneInput.tsx';

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  type?: 'text' | 'email' | 'tel';
}

/** One line of a profile. */
export const Line = ({ label, value, onChange, type = 'text', ...field }: LineProps) => (
  <Field label={label} {...field}>
    {control => (
      <Input
        {...control}
        type={type}
        autoComplete="off"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )}
  </Field>
);

/** The zone of a profile. */
export const ZoneLine = ({ value, onChange, hint, error }: Omit<LineProps, 'label' | 'optional' | 'type'>) => (
  <Field label={t('clinic.timezone')} hint={hint} error={error}>
    {control => <ZoneInput control={control} value={value} onChange={onChange} />}
  </Field>
);
