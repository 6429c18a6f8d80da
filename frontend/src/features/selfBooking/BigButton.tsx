import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-primary text-on-primary hover:bg-primary-deep',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  danger: 'bg-danger text-on-danger hover:bg-danger-deep',
};

const BASE =
  'inline-flex min-h-12 items-center justify-center rounded-lg py-2 text-base font-medium disabled:cursor-not-allowed disabled:opacity-60';

interface BigButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  /** Work is going on; no second press is taken. */
  busy?: boolean;
  /** One of many side by side. */
  tight?: boolean;
}

/** A button that a thumb finds. */
export const BigButton = ({
  look = 'primary',
  busy = false,
  tight = false,
  className = '',
  ...rest
}: BigButtonProps) => (
  <button
    type="button"
    className={`${BASE} ${tight ? 'w-full flex-col px-1 whitespace-nowrap' : 'gap-2 px-5'} ${LOOKS[look]} ${className}`}
    aria-busy={busy || undefined}
    {...rest}
    disabled={rest.disabled || busy}
  />
);
