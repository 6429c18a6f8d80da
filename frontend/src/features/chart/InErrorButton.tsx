import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';

interface InErrorButtonProps {
  /** Tells one button of a list from another, to who cannot see where it stands. */
  about?: string;
  mark: () => Promise<Outcome<unknown>>;
  onMarked: () => void;
}

/** Takes an entry out of the list after asking once more; the server keeps it (PAT-23). */
export function InErrorButton({ about, mark, onMarked }: InErrorButtonProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
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
    reportSuccess(t('chart.entry.marked'));
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
