import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
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
      title="Calendar links"
      description={
        url
          ? 'Copy it now and subscribe to it in your calendar program. It is shown this once and stored nowhere.'
          : 'Your calendar program shows when there is a visit, of which kind and in which room. Names stay here.'
      }
      footer={
        url ? (
          <Button onClick={() => setUrl(null)}>I have copied it</Button>
        ) : (
          <Button variant="ghost" onClick={onClose}>
            Close
          </Button>
        )
      }
    >
      {url ? (
        <SecretField label="Address" secret={url} />
      ) : (
        <div className="flex flex-col gap-5">
          <MakeLinkForm onMade={setUrl} />
          <LinkList />
        </div>
      )}
    </Dialog>
  );
}
