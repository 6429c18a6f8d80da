import { useId } from 'react';
import { classes } from '../../ui/classes.ts';

interface CheckGroupProps {
  legend: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
}

export const checkLook = 'size-4 shrink-0 rounded border-line-strong accent-primary';

/** Some of a few, each with its own box. */
export function CheckGroup({ legend, options, chosen, onChange, error }: CheckGroupProps) {
  const noteId = useId();
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter(other => other !== value));
  return (
    <fieldset className="min-w-0" {...(error ? { 'aria-describedby': noteId } : {})}>
      <legend className="mb-1.5 text-[0.8125rem] font-medium text-ink">{legend}</legend>
      <div
        className={classes(
          'grid gap-1.5 sm:grid-cols-2',
          error && 'rounded-lg outline-1 outline-offset-4 outline-danger',
        )}
      >
        {options.map(({ value, label }) => (
          <label key={value} className="flex items-center gap-2 rounded-md px-1 py-1 text-sm hover:bg-sunken">
            <input
              type="checkbox"
              className={checkLook}
              checked={chosen.includes(value)}
              onChange={event => toggle(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      {error ? (
        <p id={noteId} className="mt-2 text-[0.8125rem] text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
