import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { t } from '../../language/t.ts';
import { useMe } from '../session/SessionContext.tsx';

interface SignDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  busy: boolean;
  onSign: () => void;
}

/** Asks once more before a note can never be changed again. */
export function SignDialog({ open, onOpenChange, busy, onSign }: SignDialogProps) {
  const { practitioner, name } = useMe();
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
          <Button busy={busy} onClick={onSign}>
            {t('encounters.signNote')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{t('encounters.signWhy')}</p>
    </Dialog>
  );
}
