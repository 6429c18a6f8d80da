import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { t } from '../../../language/t.ts';
import { useCommand } from '../useCommand.ts';
import type { Member } from './peopleQueries.ts';
import { useReportedActivity } from './useReportedActivity.ts';

/** Asks before somebody is shut out; it can be taken back afterwards. */
export function DeactivateDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { run, busy, failure } = useCommand(useReportedActivity());
  const deactivate = async () => {
    if (await run(member, false)) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('administration.people.deactivateAsk', { name: member.user.name })}
      description={t('administration.people.deactivateWhy')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('administration.keep')}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void deactivate()}>
            {t('administration.people.deactivate')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{t('administration.people.deactivateKept')}</p>
      {failure ? <FailureNote failure={failure} what={t('administration.people.notDeactivated')} /> : null}
    </Dialog>
  );
}
