import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useCommand } from '../useCommand.ts';
import type { ApiKey } from './keyQueries.ts';
import { useRevokeKey } from './useKeys.ts';

/** Asks before a program is shut out for good. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { run, busy, failure } = useCommand(useRevokeKey());
  const revoke = async () => {
    if (!(await run(apiKey))) return;
    reportSuccess(`Revoked: ${apiKey.name}`);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={`Revoke ${apiKey.name}?`}
      description="The program that uses it is shut out at once, for good."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Keep it
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void revoke()}>
            Revoke
          </Button>
        </>
      }
    >
      {failure ? (
        <FailureNote failure={failure} what="Not revoked" />
      ) : (
        <code className="text-sm">{apiKey.prefix}…</code>
      )}
    </Dialog>
  );
}
