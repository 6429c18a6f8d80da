import type { ReactNode } from 'react';
import { Wordmark } from '../layout/Wordmark.tsx';

interface PageFrameProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}

/** A page of its own with one message, outside of any clinic. */
export function PageFrame({ title, children, actions }: PageFrameProps) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-md rounded-card border border-line bg-surface p-8 shadow-card">
        <Wordmark />
        <h1 className="mt-6 text-xl font-semibold tracking-tight">{title}</h1>
        <div className="mt-2 space-y-3 text-ink-soft">{children}</div>
        {actions ? <div className="mt-6 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </main>
  );
}
