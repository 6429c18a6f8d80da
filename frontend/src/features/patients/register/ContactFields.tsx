import { useSelector } from '@tanstack/react-form';
import { Switch } from '../../../ui/Switch.tsx';
import type { PatientFormApi } from './RegisterPatientDialog.tsx';
import { TextField } from './TextField.tsx';

interface FieldsProps {
  form: PatientFormApi;
  serverError: (field: string) => string | undefined;
}

const SAFE_HINT =
  'Switch off when others may hear or read what arrives here. Then nothing is sent to it or left on it.';

/** How the person is reached, and where messages may be left (PAT-08). */
export function ContactFields({ form }: FieldsProps) {
  const both = useSelector(form.store, ({ values }) => values.mobile.trim() !== '' && values.email.trim() !== '');
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="sr-only">Contacts</legend>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          <TextField form={form} name="mobile" label="Mobile phone" type="tel" optional placeholder="+1 555 010 0100" />
          <SafeSwitch form={form} name="mobileIsSafe" label="Safe to leave messages on this phone" />
        </div>
        <div className="flex flex-col gap-3">
          <TextField form={form} name="email" label="E-mail" type="email" optional placeholder="name@example.com" />
          <SafeSwitch form={form} name="emailIsSafe" label="Safe to leave messages at this address" />
        </div>
      </div>
      {both ? <PrimaryChoice form={form} /> : null}
    </fieldset>
  );
}

function SafeSwitch({
  form,
  name,
  label,
}: {
  form: PatientFormApi;
  name: 'mobileIsSafe' | 'emailIsSafe';
  label: string;
}) {
  return (
    <form.Field name={name}>
      {field => <Switch label={label} hint={SAFE_HINT} checked={field.state.value} onChange={field.handleChange} />}
    </form.Field>
  );
}

const PRIMARIES = [
  { value: 'MOBILE', label: 'Mobile phone' },
  { value: 'EMAIL', label: 'E-mail' },
] as const;

function PrimaryChoice({ form }: { form: PatientFormApi }) {
  return (
    <form.Field name="primary">
      {field => (
        <fieldset className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
          <legend className="float-left mr-5 text-[0.8125rem] font-medium">Main contact</legend>
          {PRIMARIES.map(({ value, label }) => (
            <label key={value} className="flex items-center gap-2">
              <input
                type="radio"
                name="primary"
                className="size-4 accent-primary"
                checked={field.state.value === value}
                onChange={() => field.handleChange(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </form.Field>
  );
}
