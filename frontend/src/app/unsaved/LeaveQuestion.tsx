import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface LeaveQuestionProps {
  onStay: () => void;
  onDiscard: () => void;
  onKeep?: () => void;
}

export function LeaveQuestion({ onStay, onDiscard, onKeep }: LeaveQuestionProps) {
  return (
    <Dialog
      open
      onOpenChange={open => !open && onStay()}
      title={t('shell.unsaved.title')}
      footer={
        <>
          <Button variant="ghost" onClick={onDiscard}>
            {t('shell.unsaved.discard')}
          </Button>
          {onKeep ? (
            <Button variant="outline" onClick={onKeep}>
              {t('shell.unsaved.keep')}
            </Button>
          ) : null}
          <Button onClick={onStay}>{t('shell.unsaved.stay')}</Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{t(onKeep ? 'shell.unsaved.whyKeep' : 'shell.unsaved.why')}</p>
    </Dialog>
  );
}
