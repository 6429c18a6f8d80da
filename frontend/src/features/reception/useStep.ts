import { useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';

/** A button's command: busy while it runs, and what became of it is said. */
export function useStep(refresh: () => void) {
  const [busy, setBusy] = useState(false);
  const run = async (command: () => Promise<Outcome<unknown>>, done: string): Promise<boolean> => {
    setBusy(true);
    const outcome = await command();
    setBusy(false);
    if (outcome.ok) reportSuccess(done);
    else reportFailure(t('reception.notSaved'), sentenceOf(outcome.failure));
    refresh();
    return outcome.ok;
  };
  return { busy, run };
}
