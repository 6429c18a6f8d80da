import type { ComponentProps } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { fieldError } from './fieldError.ts';
import type { PatientFormApi } from './RegisterPatientDialog.tsx';

type TextName = 'givenName' | 'familyName' | 'birthDate' | 'mrn' | 'mobile' | 'email';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'form'> {
  form: PatientFormApi;
  name: TextName;
  label: string;
  hint?: string;
  optional?: boolean;
  serverError?: string | undefined;
}

/** One line of text, bound to the form. */
export function TextField({ form, name, label, hint, optional, serverError, ...input }: TextFieldProps) {
  return (
    <form.Field name={name}>
      {field => (
        <Field
          label={label}
          error={fieldError(field.state.meta.errors, serverError)}
          {...(hint ? { hint } : {})}
          {...(optional ? { optional } : {})}
        >
          {control => (
            <Input
              autoComplete="off"
              {...input}
              {...control}
              name={name}
              value={field.state.value}
              onChange={event => field.handleChange(event.target.value)}
              onBlur={field.handleBlur}
            />
          )}
        </Field>
      )}
    </form.Field>
  );
}
