import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SecretField } from '../SecretField.tsx';
import type { Secret } from './useKeys.ts';

/** Shows a key the only time it is known; nothing keeps it once this is closed. */
export function SecretDialog({ issued, onClose }: { issued: Secret; onClose: () => void }) {
  const { apiKey, secret } = issued;
  return (
    <Dialog
      open
      closable={secret === null}
      onOpenChange={open => !open && onClose()}
      title={`Key of ${apiKey.name}`}
      description={
        secret
          ? 'Copy it now. It is shown this once and stored nowhere.'
          : 'This key was issued already, and its secret shown. Rotate it to get another.'
      }
      footer={<Button onClick={onClose}>{secret ? 'I have copied it' : 'Close'}</Button>}
    >
      {secret ? <SecretField label="Key" secret={secret} /> : null}
    </Dialog>
  );
}
