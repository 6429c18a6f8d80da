import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';

/** Says that a form goes on from a draft. */
export const DraftNote = ({ onAnew }: { onAnew: () => void }) => (
  <p className="flex items-center justify-between gap-3 rounded-lg bg-info-soft px-3 py-2 text-sm text-info">
    {t('shell.unsaved.resumed')}
    <Button variant="ghost" size="sm" className="text-info" onClick={onAnew}>
      {t('shell.unsaved.anew')}
    </Button>
  </p>
);
