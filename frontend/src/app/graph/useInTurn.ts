import { useRef } from 'react';

/** Does one thing after the other, in the order in which they were asked for; what fails says so itself. */
export function useInTurn(): (work: () => Promise<void>) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  return work => {
    last.current = last.current.then(work);
  };
}
