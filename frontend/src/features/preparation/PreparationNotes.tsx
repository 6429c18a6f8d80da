import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import type { Failure } from '../../app/graph/failure.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Textarea } from '../../ui/Input.tsx';
import type { PreparationRecord } from './preparationQueries.ts';
import type { PreparationCommands } from './usePreparation.ts';

interface PreparationNotesProps {
  preparation: PreparationRecord;
  zone: string;
  /** Null: only read. */
  write: PreparationCommands['write'] | null;
  onStale: () => void;
  onWriting: (writing: boolean) => void;
}

interface Writing {
  text: string;
  /** What was written when the writer began. */
  base: string;
}

const LONGEST_NOTES = 2_000;

/** What the doctor is to know. What others write meanwhile is kept beside it, or shown where it is about the same words. */
export function PreparationNotes({ preparation, zone, write, onStale, onWriting }: PreparationNotesProps) {
  const { notes, notesBy, notesAt } = preparation;
  const [writing, setWriting] = useState<Writing | null>(null);
  const [clash, setClash] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const stored = notes ?? '';
  const change = (next: Writing | null) => {
    setWriting(next);
    onWriting(next !== null);
  };
  const save = async () => {
    if (!writing || !write) return;
    setBusy(true);
    // Once both versions were looked at, the writer's stands against the latest.
    const outcome = await write(writing.text, clash ? stored : writing.base);
    setBusy(false);
    setFailure(outcome.ok || outcome.failure.reason === 'CHANGED_MEANWHILE' ? null : outcome.failure);
    setClash(!outcome.ok && outcome.failure.reason === 'CHANGED_MEANWHILE');
    if (outcome.ok) change(null);
    else onStale();
  };
  return (
    <div className="flex flex-col gap-2">
      {clash ? (
        <div role="alert" className="rounded-lg bg-warning-soft p-3 text-sm text-warning">
          <p>{t('preparation.notes.clash')}</p>
          <p className="mt-2 rounded-lg bg-surface p-3 whitespace-pre-wrap text-ink">{stored}</p>
        </div>
      ) : null}
      <Field label={t('preparation.notes.label')} hint={t('preparation.notes.hint')}>
        {control => (
          <Textarea
            {...control}
            className="min-h-24"
            maxLength={LONGEST_NOTES}
            readOnly={!write}
            value={writing?.text ?? stored}
            onChange={event => change({ text: event.target.value, base: writing?.base ?? stored })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        {notesAt ? (
          <p className="min-w-0 flex-1 text-xs text-ink-faint">
            {t('preparation.by', { name: notesBy?.name ?? 'none', at: formatMoment(notesAt, zone) })}
          </p>
        ) : null}
        {writing ? (
          <span className="ml-auto flex gap-2">
            <Button variant="ghost" size="sm" onClick={() => change(null)}>
              {t('ui.cancel')}
            </Button>
            <Button variant="soft" size="sm" busy={busy} onClick={() => void save()}>
              {t('preparation.notes.save')}
            </Button>
          </span>
        ) : null}
      </div>
      {failure ? <FailureNote failure={failure} what={t('ui.notSaved')} /> : null}
    </div>
  );
}
