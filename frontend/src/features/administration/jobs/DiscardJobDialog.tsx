import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useCommand } from '../useCommand.ts';
import type { FailedJob } from './jobQueries.ts';
import { kindWords } from './jobWords.ts';
import { useDiscardJob } from './useJobs.ts';

/** Asks before work is given up for good, and says what follows. */
export function DiscardJobDialog({ job, onClose }: { job: FailedJob; onClose: () => void }) {
  const { run, busy, failure } = useCommand(useDiscardJob());
  const { title, givenUp } = kindWords(job.kind);
  const discard = async () => {
    if (!(await run(job))) return;
    reportSuccess(t('jobs.discarded', { kind: title }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('jobs.discardAsk')}
      description={givenUp}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('administration.keepIt')}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void discard()}>
            {t('jobs.discard')}
          </Button>
        </>
      }
    >
      {failure ? (
        <FailureNote failure={failure} what={t('jobs.notDiscarded')} />
      ) : (
        <p className="text-sm">
          {title} <code className="block text-xs break-all text-ink-soft">{job.subjectId}</code>
        </p>
      )}
    </Dialog>
  );
}
