import { useCallback, useState } from 'react';
import { asFailure, type VisitorFailure } from './ask.ts';

interface Asking {
  busy: boolean;
  failure: VisitorFailure | null;
  /** Runs it once at a time; what it refuses with is shown until the next. */
  run: (work: () => Promise<void>) => Promise<void>;
}

/** Something a visitor asked the clinic to do. */
export function useAsking(): Asking {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<VisitorFailure | null>(null);
  const run = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, failure, run };
}
