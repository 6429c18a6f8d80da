import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../language/t.ts';
import { useMe } from '../session/SessionContext.tsx';

interface SignDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  busy: boolean;
  /** Told whether the patient may read it in the portal. */
  onSign: (shared: boolean) => void;
}

/** Asks once more before a note can never be changed again. */
export function SignDialog({ open, onOpenChange, busy, onSign }: SignDialogProps) {
  const { practitioner, name } = useMe();
  const [shared, setShared] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('encounters.signAsk')}
      description={t('encounters.signAs', { name: practitioner?.name ?? name })}
      footer={
        <>
          <Button variant="ghost" onClick={() => onOpenChange(false)}>
            {t('encounters.keepDraft')}
          </Button>
          <Button busy={busy} onClick={() => onSign(shared)}>
            {t('encounters.signNote')}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-sm text-ink-soft">{t('encounters.signWhy')}</p>
      <Switch
        label={t('encounters.share.label')}
        hint={t('encounters.share.hint')}
        checked={shared}
        onChange={setShared}
      />
    </Dialog>
  );
}
