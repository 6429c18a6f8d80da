import { Switch as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off at once, with its meaning beside it. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={classes('flex gap-3', hint ? 'items-start' : 'items-center')}>
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        className="h-5 w-9 shrink-0 rounded-full bg-idle transition-colors data-[state=checked]:bg-primary"
      >
        <Radix.Thumb className="block size-4 translate-x-0.5 rounded-full bg-surface shadow-sm transition-transform data-[state=checked]:translate-x-4.5" />
      </Radix.Root>
      <div className="min-w-0 text-[0.8125rem]">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-ink-faint">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
