import { Check, CloudOff, PencilLine, TriangleAlert } from 'lucide-react';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { formatTime } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { SaveState } from './autosave.ts';

interface SavedSignProps {
  state: SaveState;
  /** Whether the visit has a record. */
  recorded: boolean;
  onTryAgain: () => void;
}

/** Whether what is written is safe. */
export function SavedSign({ state, recorded, onTryAgain }: SavedSignProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <p role="status" className="flex items-center gap-1.5 text-ink-soft [&_svg]:size-4 [&_svg]:shrink-0">
        <Words state={state} recorded={recorded} />
      </p>
      {state.kind === 'stopped' && state.failure.reason !== 'CHANGED_MEANWHILE' ? (
        <Button variant="outline" size="sm" onClick={onTryAgain}>
          {t('consultation.save.tryAgain')}
        </Button>
      ) : null}
    </div>
  );
}

function Words({ state, recorded }: Pick<SavedSignProps, 'state' | 'recorded'>) {
  const { timezone } = useClinic();
  switch (state.kind) {
    case 'saved':
      if (state.at === null) return recorded ? <Check aria-hidden="true" /> : t('consultation.save.nothing');
      return (
        <>
          <Check aria-hidden="true" className="text-primary" />
          {t('consultation.save.saved', { time: formatTime(new Date(state.at).toISOString(), timezone) })}
        </>
      );
    case 'waiting':
      return (
        <>
          <PencilLine aria-hidden="true" /> {t('consultation.save.waiting')}
        </>
      );
    case 'saving':
      return (
        <>
          <Spinner /> {t('consultation.save.saving')}
        </>
      );
    case 'retrying':
      return (
        <span className="flex items-center gap-1.5 text-warning">
          <CloudOff aria-hidden="true" /> {t('consultation.save.retrying')}
        </span>
      );
    case 'stopped':
      return (
        <span className="flex items-center gap-1.5 text-danger">
          <TriangleAlert aria-hidden="true" /> {t('consultation.save.stopped')}: {sentenceOf(state.failure)}
        </span>
      );
  }
}
