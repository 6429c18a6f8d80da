import { useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';

/** A command with its state: whether it is under way, and why it was not carried out until that is forgotten. */
export function useCommand<Args extends unknown[], T>(command: (...args: Args) => Promise<Outcome<T>>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** @returns what was answered; null when it was not carried out */
  const run = async (...args: Args): Promise<T | null> => {
    setBusy(true);
    setFailure(null);
    const outcome = await command(...args);
    setBusy(false);
    if (outcome.ok) return outcome.value;
    setFailure(outcome.failure);
    return null;
  };
  return { run, busy, failure, forget: () => setFailure(null) };
}
