import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}

/** Says why there is nothing to see, and what to do about it. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      <div
        aria-hidden="true"
        className="mb-1 grid size-12 place-items-center rounded-full bg-primary-soft text-primary [&_svg]:size-6"
      >
        {icon}
      </div>
      <p className="font-semibold">{title}</p>
      {text ? <p className="max-w-md text-sm text-ink-soft">{text}</p> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
