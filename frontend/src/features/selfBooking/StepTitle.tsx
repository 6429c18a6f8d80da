import { type ReactNode, useEffect, useRef } from 'react';

/** A step's heading; it takes the focus, so that who does not see the page hears where they are. */
export function StepTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none">
      {children}
    </h1>
  );
}
