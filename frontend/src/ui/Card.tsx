import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface CardProps {
  title: string;
  /** Beside the title, such as a count or a button. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** One titled part of a page. */
export function Card({ title, aside, children, className }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classes('rounded-card border border-line bg-surface shadow-card', className)}
    >
      <header className="flex min-h-13 items-center justify-between gap-3 px-5 pt-3 pb-1">
        <h2 id={id} className="min-w-0 text-[0.9375rem] font-semibold">
          {title}
        </h2>
        {aside}
      </header>
      <div className="px-5 pb-5">{children}</div>
    </section>
  );
}
