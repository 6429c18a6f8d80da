import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { t } from '../../../language/t.ts';
import { SecretField } from '../SecretField.tsx';
import { LinkList } from './LinkList.tsx';
import { MakeLinkForm } from './MakeLinkForm.tsx';

/** Makes addresses that a calendar program subscribes to, and ends them. */
export function CalendarLinksDialog({ onClose }: { onClose: () => void }) {
  const [url, setUrl] = useState<string | null>(null);
  return (
    <Dialog
      open
      closable={url === null}
      onOpenChange={open => !open && onClose()}
      title={t('keys.link.title')}
      description={url ? t('keys.link.copyNow') : t('keys.link.why')}
      footer={
        url ? (
          <Button onClick={() => setUrl(null)}>{t('keys.haveCopied')}</Button>
        ) : (
          <Button variant="ghost" onClick={onClose}>
            {t('ui.close')}
          </Button>
        )
      }
    >
      {url ? (
        <SecretField label={t('keys.link.address')} secret={url} />
      ) : (
        <div className="flex flex-col gap-5">
          <MakeLinkForm onMade={setUrl} />
          <LinkList />
        </div>
      )}
    </Dialog>
  );
}
