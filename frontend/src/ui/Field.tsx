import { Label } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { t } from '../language/t.ts';
import { classes } from './classes.ts';

/** What the control inside a field must carry to be named, described and marked. */
export interface FieldControl {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  /** Sentence under the control; the error takes its place. */
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/** A label, a control and its hint or error, tied together for eye and screen reader. */
export function Field({ label, hint, error, optional, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const described = Boolean(error || hint);
  return (
    <div className={classes('flex min-w-0 flex-col gap-1.5', className)}>
      <Label.Root htmlFor={id} className="text-[0.8125rem] font-medium text-ink">
        {label}
        {optional ? <span className="font-normal text-ink-faint"> {t('ui.optional')}</span> : null}
      </Label.Root>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': described ? noteId : undefined })}
      {described ? (
        <p id={noteId} className={classes('text-[0.8125rem]', error ? 'text-danger' : 'text-ink-faint')}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}
