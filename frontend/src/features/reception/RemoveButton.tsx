import type { Outcome } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import type { RemovedRef } from '../removed/removedQueries.ts';
import { useReportRemoved } from '../removed/useRemoved.ts';
import { useStep } from './useStep.ts';

interface RemoveButtonProps {
  /** What it is put back as; null: not by the caller. */
  kind: RemovedRef['kind'] | null;
  remove: () => Promise<Outcome<Pick<RemovedRef, 'id' | 'version'>>>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
  /** Called whatever became of it: the list may be another by now. */
  onChanged: () => void;
}

/** Takes what a dialog shows off its list. */
export function RemoveButton({ kind, remove, done, onDone, onChanged }: RemoveButtonProps) {
  const { busy, run } = useStep(onChanged);
  const reportRemoved = useReportRemoved();
  const go = async () => {
    const report = ({ id, version }: Pick<RemovedRef, 'id' | 'version'>) =>
      reportRemoved(done, kind ? { kind, id, version } : null);
    if (await run(remove, report)) onDone();
  };
  return (
    <Button variant="ghost" busy={busy} onClick={() => void go()}>
      {t('reception.remove')}
    </Button>
  );
}
