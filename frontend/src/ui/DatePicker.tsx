import { CalendarDays } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { t } from '../language/t.ts';
import { classes } from './classes.ts';
import type { FieldControl } from './Field.tsx';
import { fieldLook } from './Input.tsx';
import { MonthView } from './MonthView.tsx';

interface DatePickerProps {
  /** Local date, such as 2026-11-21. */
  value: string;
  today: string;
  onChange: (date: string) => void;
  /** The date in words, on the button. */
  children: ReactNode;
  control?: FieldControl;
  /** Looks of the button; a form field when left out. */
  className?: string;
  'aria-label'?: string;
}

/** A button that opens a month to choose a day from. */
export function DatePicker({ value, today, onChange, children, control, className, ...rest }: DatePickerProps) {
  const [open, setOpen] = useState(false);
  const choose = (date: string) => {
    setOpen(false);
    onChange(date);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        className={className ?? classes(fieldLook, 'flex h-10 items-center justify-between gap-2 text-left')}
        {...(control ? { id: control.id, 'aria-describedby': control['aria-describedby'] } : {})}
        {...rest}
      >
        {children}
        <CalendarDays aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('ui.chooseDay')}
          className="z-60 animate-fade rounded-card border border-line bg-surface p-3 shadow-pop outline-none print:hidden"
        >
          <MonthView value={value} today={today} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
