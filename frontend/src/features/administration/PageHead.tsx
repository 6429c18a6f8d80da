import type { ReactNode } from 'react';

/** A page's title with what it is for, and its main action. */
export const PageHead = ({ title, text, action }: { title: string; text: string; action?: ReactNode }) => (
  <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
    <div className="min-w-0 max-w-2xl">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-0.5 text-sm text-ink-soft">{text}</p>
    </div>
    {action}
  </div>
);

export const tableFrame = 'overflow-x-auto rounded-card border border-line bg-surface shadow-card';
export const headCell = 'px-4 py-2 font-medium';
export const bodyCell = 'px-4 py-2.5 align-top';
