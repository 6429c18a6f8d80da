import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { t } from '../language/t.ts';

/** A menu that drops from its trigger; it stays inside the trigger's landmark. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        className="z-50 max-w-80 min-w-56 animate-fade rounded-card border border-line bg-surface p-1.5 shadow-pop print:hidden"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  icon?: ReactNode;
  chosen?: boolean;
  note?: string;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({ icon, chosen, note, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex items-center gap-2.5 rounded-md px-2.5 py-2 text-sm outline-none select-none data-highlighted:bg-primary-soft [&_svg]:size-4 [&_svg]:text-ink-faint"
    >
      {icon}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{children}</span>
        {note ? <span className="block text-xs text-ink-faint">{note}</span> : null}
      </span>
      {chosen ? <Check aria-label={t('ui.chosen')} className="text-primary!" /> : null}
    </DropdownMenu.Item>
  );
}

interface MenuCheckProps {
  checked: boolean;
  onCheck: () => void;
  children: ReactNode;
}

/** One of several that can be chosen together; the menu stays open. */
export function MenuCheck({ checked, onCheck, children }: MenuCheckProps) {
  return (
    <DropdownMenu.CheckboxItem
      checked={checked}
      onCheckedChange={onCheck}
      onSelect={event => event.preventDefault()}
      className="flex items-center gap-2.5 rounded-md px-2.5 py-2 text-sm outline-none select-none data-highlighted:bg-primary-soft"
    >
      <span className="grid size-4 shrink-0 place-items-center rounded border border-line-strong bg-surface">
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden="true" className="size-3.5 text-primary" />
        </DropdownMenu.ItemIndicator>
      </span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
    </DropdownMenu.CheckboxItem>
  );
}

interface MenuChoiceProps<Value extends string> {
  value: Value;
  onChange: (value: Value) => void;
  options: ReadonlyArray<{ value: Value; label: string; icon: ReactNode }>;
}

/** One of a few, in force at once; the menu stays open, so that the others can be looked at. */
export function MenuChoice<Value extends string>({ value, onChange, options }: MenuChoiceProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value} className="flex gap-1 px-1 pb-1">
      {options.map(option => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          onSelect={event => {
            event.preventDefault();
            onChange(option.value);
          }}
          className="flex flex-1 flex-col items-center gap-1 rounded-md border border-transparent px-2 py-1.5 text-xs text-ink-soft outline-none select-none data-highlighted:bg-primary-soft data-[state=checked]:border-primary data-[state=checked]:text-primary-deep [&_svg]:size-4"
        >
          {option.icon}
          {option.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export const MenuHeading = ({ children }: { children: ReactNode }) => (
  <DropdownMenu.Label className="px-2.5 pt-2 pb-1.5 text-xs text-ink-faint">{children}</DropdownMenu.Label>
);

export const MenuLine = () => <DropdownMenu.Separator className="my-1.5 h-px bg-line" />;
