import type { ReactNode } from 'react';
import { t } from '../../language/t.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** A page's title with what it is for, and its main action. */
export const PageHead = ({ title, text, action }: { title: string; text: string; action?: ReactNode }) => (
  <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
    <div className="max-w-3xl min-w-0 flex-1 basis-64">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-0.5 text-sm text-pretty text-ink-soft">{text}</p>
    </div>
    {action}
  </div>
);

/** `relative` keeps what is only read aloud inside the frame's own scrolling. */
export const tableFrame = 'relative overflow-x-auto rounded-card border border-line bg-surface shadow-card';
export const headCell = 'px-4 py-2 font-medium';
export const bodyCell = 'px-4 py-3 align-top';
export const rowLook = 'hover:bg-row';

/** The heads of a table whose last column has buttons; on small screens they are only read aloud. */
export const ColumnHeads = ({ heads }: { heads: readonly string[] }) => (
  <thead className="text-xs text-ink-faint max-md:sr-only">
    <tr>
      {heads.map(head => (
        <th key={head} scope="col" className={headCell}>
          {head}
        </th>
      ))}
      <th scope="col" className={headCell}>
        <span className="sr-only">{t('ui.change')}</span>
      </th>
    </tr>
  </thead>
);

/** A table on its way. */
export const TableSkeleton = ({ label }: { label: string }) => (
  <div role="status" aria-label={label} className={`${tableFrame} flex flex-col gap-5 p-4`}>
    {Array.from({ length: 6 }, (_, index) => (
      <div key={index} className="flex items-center gap-3">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="h-4 flex-1" />
        <Skeleton className="h-4 w-24" />
      </div>
    ))}
  </div>
);
