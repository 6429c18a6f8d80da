import { todayIn } from '../../../app/time/zone.ts';
import type { LegalSex } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { SEX_NAMES } from '../sex.ts';
import { fieldError } from './fieldError.ts';
import type { PatientFormApi } from './RegisterPatientDialog.tsx';
import { TextField } from './TextField.tsx';

interface FieldsProps {
  form: PatientFormApi;
  serverError: (field: string) => string | undefined;
}

const SEXES = Object.entries(SEX_NAMES).map(([value, label]) => ({ value, label }));

const isSex = (value: string): value is LegalSex => value in SEX_NAMES;

/** Who the person is. */
export function IdentityFields({ form, serverError }: FieldsProps) {
  const { timezone } = useClinic();
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField form={form} name="givenName" label="Given name" />
      <TextField form={form} name="familyName" label="Family name" />
      <TextField
        form={form}
        name="birthDate"
        label="Date of birth"
        type="date"
        min="1900-01-01"
        max={todayIn(timezone)}
        serverError={serverError('birthDate')}
      />
      <form.Field name="legalSex">
        {field => (
          <Field label="Legal sex" error={fieldError(field.state.meta.errors)}>
            {control => (
              <Select
                control={control}
                value={field.state.value}
                onChange={value => isSex(value) && field.handleChange(value)}
                options={SEXES}
                placeholder="Choose"
              />
            )}
          </Field>
        )}
      </form.Field>
      <TextField
        form={form}
        name="mrn"
        label="Record number (MRN)"
        optional
        hint="Left empty, the clinic’s next number is given."
        serverError={serverError('mrn')}
      />
    </div>
  );
}
