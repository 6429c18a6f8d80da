import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../Button.tsx';

/** A quiet button above a table; on phones its sign alone. */
export const ToolButton = ({ icon, label, ...rest }: ComponentProps<'button'> & { icon: ReactNode; label: string }) => (
  <Button variant="ghost" size="sm" className="px-2" {...rest}>
    {icon} <span className="max-sm:sr-only">{label}</span>
  </Button>
);
