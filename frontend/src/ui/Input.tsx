import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export const fieldLook =
  'w-full rounded-lg border border-line-strong bg-surface px-3 text-sm text-ink shadow-xs placeholder:text-ink-faint aria-invalid:border-danger disabled:bg-sunken';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classes(fieldLook, 'h-10', className)} {...rest} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={classes(fieldLook, 'min-h-36 py-2 leading-relaxed', className)} {...rest} />;
}
