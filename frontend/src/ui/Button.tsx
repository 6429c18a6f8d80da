import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Spinner } from './Spinner.tsx';

const look = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-primary text-on-primary shadow-sm hover:bg-primary-deep',
        outline: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
        soft: 'bg-primary-soft text-primary-deep hover:bg-primary-softer',
        ghost: 'text-ink-soft hover:bg-sunken hover:text-ink',
        danger: 'bg-danger text-on-danger shadow-sm hover:bg-danger-deep',
      },
      size: { md: 'h-10 px-4 text-sm', sm: 'h-8 px-3 text-[0.8125rem]', icon: 'size-10', iconSm: 'size-8' },
    },
    defaultVariants: { variant: 'primary', size: 'md' },
  },
);

interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof look> {
  /** Renders the single child, such as a link, in the button's looks. */
  asChild?: boolean;
  /** Shows that work is going on and takes no second press. */
  busy?: boolean;
}

export function Button({ className, variant, size, asChild, busy, children, ...rest }: ButtonProps) {
  const names = classes(look({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={names} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button type="button" className={names} aria-busy={busy || undefined} {...rest} disabled={rest.disabled || busy}>
      {busy ? <Spinner /> : null}
      {children}
    </button>
  );
}
