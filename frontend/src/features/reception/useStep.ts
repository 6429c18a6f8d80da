import { useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';

/** A button's command: busy while it runs, and what became of it is said. */
export function useStep(refresh: () => void) {
  const [busy, setBusy] = useState(false);
  /** @param done what is said once it is done, or says it */
  const run = async <T>(command: () => Promise<Outcome<T>>, done: string | ((value: T) => void)): Promise<boolean> => {
    setBusy(true);
    const outcome = await command();
    setBusy(false);
    if (!outcome.ok) reportFailure(t('reception.notSaved'), sentenceOf(outcome.failure));
    else if (typeof done === 'string') reportSuccess(done);
    else done(outcome.value);
    refresh();
    return outcome.ok;
  };
  return { busy, run };
}
