import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-primary text-white hover:bg-primary-deep',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  danger: 'bg-danger text-white hover:bg-[#912018]',
};

const BASE =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-lg px-5 py-2 text-base font-medium disabled:cursor-not-allowed disabled:opacity-60';

interface BigButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  /** Work is going on; no second press is taken. */
  busy?: boolean;
}

/** A button that a thumb finds. */
export const BigButton = ({ look = 'primary', busy = false, className = '', ...rest }: BigButtonProps) => (
  <button
    type="button"
    className={`${BASE} ${LOOKS[look]} ${className}`}
    aria-busy={busy || undefined}
    {...rest}
    disabled={rest.disabled || busy}
  />
);
