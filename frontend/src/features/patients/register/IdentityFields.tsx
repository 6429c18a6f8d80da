import { todayIn } from '../../../app/time/zone.ts';
import type { LegalSex } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { SEXES, sexName } from '../sex.ts';
import { fieldError } from './fieldError.ts';
import type { PatientFormApi } from './RegisterPatientDialog.tsx';
import { TextField } from './TextField.tsx';
import { t } from '../../../language/t.ts';

interface FieldsProps {
  form: PatientFormApi;
  serverError: (field: string) => string | undefined;
}

const isSex = (value: string): value is LegalSex => SEXES.some(sex => sex === value);

/** Who the person is. */
export function IdentityFields({ form, serverError }: FieldsProps) {
  const { timezone } = useClinic();
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField form={form} name="givenName" label={t('patients.form.givenName')} />
      <TextField form={form} name="familyName" label={t('patients.form.familyName')} />
      <TextField
        form={form}
        name="birthDate"
        label={t('patients.form.birthDate')}
        type="date"
        min="1900-01-01"
        max={todayIn(timezone)}
        serverError={serverError('birthDate')}
      />
      <form.Field name="legalSex">
        {field => (
          <Field label={t('patients.legalSex')} error={fieldError(field.state.meta.errors)}>
            {control => (
              <Select
                control={control}
                value={field.state.value}
                onChange={value => isSex(value) && field.handleChange(value)}
                options={SEXES.map(value => ({ value, label: sexName(value) }))}
                placeholder={t('patients.form.choose')}
              />
            )}
          </Field>
        )}
      </form.Field>
      <TextField
        form={form}
        name="mrn"
        label={t('patients.form.mrn')}
        optional
        hint={t('patients.form.mrnHint')}
        serverError={serverError('mrn')}
      />
    </div>
  );
}
