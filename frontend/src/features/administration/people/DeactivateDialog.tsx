import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
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
      title={`Deactivate ${member.user.name}?`}
      description="They are shut out from their next step on, in every clinic."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Keep
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void deactivate()}>
            Deactivate
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">
        Roles, clinics and everything they wrote are kept. Reactivating gives the same rights back.
      </p>
      {failure ? <FailureNote failure={failure} what="Not deactivated" /> : null}
    </Dialog>
  );
}
