import type { ReactNode } from 'react';

export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-grid min-w-6 place-items-center rounded border border-line-strong bg-sunken px-1.5 py-0.5 font-sans text-xs text-ink-soft">
    {children}
  </kbd>
);
