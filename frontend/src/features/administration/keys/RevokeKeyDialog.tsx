import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useCommand } from '../useCommand.ts';
import type { ApiKey } from './keyQueries.ts';
import { useRevokeKey } from './useKeys.ts';

/** Asks before a program is shut out for good. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { run, busy, failure } = useCommand(useRevokeKey());
  const revoke = async () => {
    if (!(await run(apiKey))) return;
    reportSuccess(t('keys.revoked', { name: apiKey.name }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('keys.revokeAsk', { name: apiKey.name })}
      description={t('keys.revokeWhy')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('administration.keepIt')}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void revoke()}>
            {t('keys.revoke')}
          </Button>
        </>
      }
    >
      {failure ? (
        <FailureNote failure={failure} what={t('keys.notRevoked')} />
      ) : (
        <code className="text-sm">{apiKey.prefix}…</code>
      )}
    </Dialog>
  );
}
