import { LoaderCircle } from 'lucide-react';
import { classes } from './classes.ts';

export const Spinner = ({ className }: { className?: string }) => (
  <LoaderCircle aria-hidden="true" className={classes('size-4 animate-spin', className)} />
);
