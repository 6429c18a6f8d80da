import type { Outcome } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useStep } from './useStep.ts';

interface RemoveButtonProps {
  remove: () => Promise<Outcome<unknown>>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
  /** Called whatever became of it: the list may be another by now. */
  onChanged: () => void;
}

/** Takes what a dialog shows off its list. */
export function RemoveButton({ remove, done, onDone, onChanged }: RemoveButtonProps) {
  const { busy, run } = useStep(onChanged);
  const go = async () => {
    if (await run(remove, done)) onDone();
  };
  return (
    <Button variant="ghost" busy={busy} onClick={() => void go()}>
      {t('reception.remove')}
    </Button>
  );
}
