import type { ReactNode } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import type { Failure } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';

interface ProfileFormProps {
  title: string;
  busy: boolean;
  failure: Failure | null;
  onSave: () => void;
  children: ReactNode;
}

/** A card whose content can be saved. */
export const ProfileForm = ({ title, busy, failure, onSave, children }: ProfileFormProps) => (
  <Card title={title}>
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {failure ? <FailureNote failure={failure} what="Not saved" /> : null}
      <div>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  </Card>
);

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
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
