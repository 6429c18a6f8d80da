import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { t } from '../../../language/t.ts';
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
      title={t('keys.of', { name: apiKey.name })}
      description={secret ? t('keys.copyNow') : t('keys.shownBefore')}
      footer={<Button onClick={onClose}>{secret ? t('keys.haveCopied') : t('ui.close')}</Button>}
    >
      {secret ? <SecretField label={t('keys.key')} secret={secret} /> : null}
    </Dialog>
  );
}
