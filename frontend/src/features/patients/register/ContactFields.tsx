import { useSelector } from '@tanstack/react-form';
import { Switch } from '../../../ui/Switch.tsx';
import type { PatientFormApi } from './RegisterPatientDialog.tsx';
import { TextField } from './TextField.tsx';
import { t } from '../../../language/t.ts';

interface FieldsProps {
  form: PatientFormApi;
  serverError: (field: string) => string | undefined;
}

// Written alike in every language.
const PHONE = '+1 555 010 0100';
const ADDRESS = 'name@example.com';

/** How the person is reached, and where messages may be left (PAT-08). */
export function ContactFields({ form }: FieldsProps) {
  const both = useSelector(form.store, ({ values }) => values.mobile.trim() !== '' && values.email.trim() !== '');
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="sr-only">{t('patients.form.contacts')}</legend>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          <TextField
            form={form}
            name="mobile"
            label={t('patients.form.mobile')}
            type="tel"
            optional
            placeholder={PHONE}
          />
          <SafeSwitch form={form} name="mobileIsSafe" />
        </div>
        <div className="flex flex-col gap-3">
          <TextField
            form={form}
            name="email"
            label={t('patients.form.email')}
            type="email"
            optional
            placeholder={ADDRESS}
          />
          <SafeSwitch form={form} name="emailIsSafe" />
        </div>
      </div>
      {both ? <PrimaryChoice form={form} /> : null}
    </fieldset>
  );
}

function SafeSwitch({ form, name }: { form: PatientFormApi; name: 'mobileIsSafe' | 'emailIsSafe' }) {
  return (
    <form.Field name={name}>
      {field => (
        <Switch
          label={t(`patients.form.${name}`)}
          hint={t('patients.form.safeHint')}
          checked={field.state.value}
          onChange={field.handleChange}
        />
      )}
    </form.Field>
  );
}

const PRIMARIES = [
  { value: 'MOBILE', name: 'mobile' },
  { value: 'EMAIL', name: 'email' },
] as const;

function PrimaryChoice({ form }: { form: PatientFormApi }) {
  return (
    <form.Field name="primary">
      {field => (
        <fieldset className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
          <legend className="float-left mr-5 text-[0.8125rem] font-medium">{t('patients.form.main')}</legend>
          {PRIMARIES.map(({ value, name }) => (
            <label key={value} className="flex items-center gap-2">
              <input
                type="radio"
                name="primary"
                className="size-4 accent-primary"
                checked={field.state.value === value}
                onChange={() => field.handleChange(value)}
              />
              {t(`patients.form.${name}`)}
            </label>
          ))}
        </fieldset>
      )}
    </form.Field>
  );
}
