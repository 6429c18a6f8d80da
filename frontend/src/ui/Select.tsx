import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { classes } from './classes.ts';
import type { FieldControl } from './Field.tsx';
import { fieldLook } from './Input.tsx';

export interface Option {
  value: string;
  label: string;
  note?: string;
}

interface SelectProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  placeholder?: string;
  className?: string;
  control?: FieldControl;
  'aria-label'?: string;
}

export function Select({ value, onChange, options, placeholder, className, control, ...rest }: SelectProps) {
  return (
    <Radix.Root value={value} onValueChange={onChange}>
      <Radix.Trigger
        className={classes(
          fieldLook,
          'flex h-10 items-center justify-between gap-2 text-left data-placeholder:text-ink-faint',
          className,
        )}
        {...control}
        {...rest}
      >
        <span className="truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className="z-60 max-h-72 min-w-(--radix-select-trigger-width) animate-fade overflow-hidden rounded-lg border border-line bg-surface p-1 shadow-pop"
        >
          <Radix.Viewport>
            {options.map(option => (
              <SelectItem key={option.value} {...option} />
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function SelectItem({ value, label, note }: Option) {
  return (
    <Radix.Item
      value={value}
      className="relative flex items-center gap-2 rounded-md py-2 pr-3 pl-8 text-sm outline-none select-none data-highlighted:bg-primary-soft"
    >
      <Radix.ItemIndicator className="absolute left-3">
        <Check aria-hidden="true" className="size-4 text-primary" />
      </Radix.ItemIndicator>
      <Radix.ItemText>{label}</Radix.ItemText>
      {note ? <span className="ml-auto pl-3 text-xs text-ink-faint">{note}</span> : null}
    </Radix.Item>
  );
}
