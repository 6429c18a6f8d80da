import { useEffect, useState } from 'react';

/** The value once it has stood still for `waitMs`. Pass a primitive: objects differ on every render. */
export function useDebounced<T extends string | number | boolean>(value: T, waitMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return settled;
}
