import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import type { RemovedRef } from '../removed/removedQueries.ts';
import { useReportRemoved } from '../removed/useRemoved.ts';

interface InErrorButtonProps {
  /** Tells one button of a list from another, to who cannot see where it stands. */
  about?: string;
  /** What it is put back as; left out, it is marked for good. */
  kind?: RemovedRef['kind'];
  mark: () => Promise<Outcome<Pick<RemovedRef, 'id' | 'version'>>>;
  onMarked: () => void;
}

/** Takes an entry out of the list after asking once more; the server keeps it (PAT-23). */
export function InErrorButton({ about, kind, mark, onMarked }: InErrorButtonProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const reportRemoved = useReportRemoved();
  const confirmation = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) confirmation.current?.focus();
  }, [asking]);
  const confirm = async () => {
    setBusy(true);
    const outcome = await mark();
    setBusy(false);
    if (!outcome.ok) {
      reportFailure(t('chart.entry.notMarked'), sentenceOf(outcome.failure));
      return;
    }
    const { id, version } = outcome.value;
    reportRemoved(t('chart.entry.marked'), kind ? { kind, id, version } : null);
    onMarked();
  };
  if (!asking) {
    return (
      <Button variant="ghost" size="sm" onClick={() => setAsking(true)}>
        {t('chart.entry.inError')}
        {about ? <span className="sr-only">{about}</span> : null}
      </Button>
    );
  }
  return (
    <Button
      variant="danger"
      size="sm"
      busy={busy}
      ref={confirmation}
      onBlur={() => setAsking(false)}
      onClick={() => void confirm()}
    >
      {t('chart.entry.takeOut')}
    </Button>
  );
}
