import { useRef } from 'react';

/** The idempotency key of what is being asked: the same for the same input, so that a repeat does nothing twice. */
export function useAttemptKey(): (input: object) => string {
  const attempt = useRef<{ of: string; key: string } | null>(null);
  return input => {
    const of = JSON.stringify(input);
    if (attempt.current?.of !== of) attempt.current = { of, key: crypto.randomUUID() };
    return attempt.current.key;
  };
}
