import { type ComponentProps, useId } from 'react';

interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  hint?: string;
  error?: string | undefined;
}

/** A label, an input, and what is to be said of it, tied together for eye and screen reader. */
export function TextField({ label, hint, error, className = '', ...rest }: TextFieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        className="h-12 w-full rounded-lg border border-line-strong bg-surface px-3 text-base aria-invalid:border-danger"
        aria-invalid={error !== undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        {...rest}
      />
      {note ? (
        <p id={`${id}-note`} className={`text-sm ${error ? 'text-danger' : 'text-ink-faint'}`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
