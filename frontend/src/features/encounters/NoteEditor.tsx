import { useState } from 'react';
import type { Failure } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { Encounter } from './encounterQueries.ts';
import { SignDialog } from './SignDialog.tsx';
import { useNote } from './useNote.ts';

interface NoteEditorProps {
  patientId: string;
  /** The draft that is continued; a new encounter when left out. */
  encounter?: Encounter;
  onSaved: () => void;
  onClose?: () => void;
}

const LONGEST_NOTE = 20_000;

/** A note on its way: saved as a draft as often as wanted, then signed for good. */
export function NoteEditor({ patientId, encounter, onSaved, onClose }: NoteEditorProps) {
  const { text, setText, failure, unsaved, save, signNow, busy } = useNoteDraft(patientId, encounter, onSaved);
  const { close, question } = useUnsaved({ unsaved, ...(onClose ? { onClose } : {}) });
  const [confirming, setConfirming] = useState(false);
  const empty = text.trim() === '';
  return (
    <div className="mb-3 rounded-lg border border-line-strong p-4">
      <EditorHead encounter={encounter} />
      <Field label={t('encounters.note')} className="mt-2">
        {control => (
          <Textarea
            {...control}
            maxLength={LONGEST_NOTE}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        )}
      </Field>
      {failure ? (
        <div className="mt-2">
          <FailureNote failure={failure} what={t('ui.notSaved')} />
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        {onClose ? (
          <Button variant="ghost" onClick={close}>
            {t('encounters.discard')}
          </Button>
        ) : null}
        <Button
          variant="outline"
          busy={busy}
          disabled={empty || text === encounter?.note.text}
          onClick={() => void save()}
        >
          {t('encounters.saveDraft')}
        </Button>
        <Button disabled={empty || busy} onClick={() => setConfirming(true)}>
          {t('encounters.sign')}
        </Button>
      </div>
      <SignDialog
        open={confirming}
        onOpenChange={setConfirming}
        busy={busy}
        onSign={shared => void signNow(shared).then(() => setConfirming(false))}
      />
      {question}
    </div>
  );
}

function EditorHead({ encounter }: { encounter: Encounter | undefined }) {
  const { timezone } = useClinic();
  return (
    <p className="flex items-center justify-between gap-2 text-sm">
      <span className="text-ink-faint">
        {encounter ? formatMoment(encounter.startedAt, timezone) : t('encounters.new')}
      </span>
      <Badge tone="warning">{encounter ? t('encounters.draft') : t('encounters.unsaved')}</Badge>
    </p>
  );
}

function useNoteDraft(patientId: string, encounter: Encounter | undefined, onSaved: () => void) {
  const [text, setText] = useState(encounter?.note.text ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  // A first save that was followed by a failed signature must not open a second encounter.
  const [saved, setSaved] = useState<Encounter | undefined>(undefined);
  const draft = saved && saved.version > (encounter?.version ?? 0) ? saved : encounter;
  const { write, sign, saving, signing } = useNote(patientId);

  const persist = async (): Promise<Encounter | null> => {
    setFailure(null);
    if (draft && draft.note.text === text) return draft;
    const outcome = await write(text, draft);
    if (outcome.ok) setSaved(outcome.value);
    else setFailure(outcome.failure);
    return outcome.ok ? outcome.value : null;
  };
  const save = async () => {
    if (!(await persist())) return;
    reportSuccess(t('encounters.draftSaved'));
    onSaved();
  };
  const signNow = async (shared: boolean) => {
    const current = await persist();
    if (!current) return;
    const outcome = await sign(current, shared);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    reportSuccess(t('encounters.noteSigned'), t('encounters.noteSignedWhy'));
    onSaved();
  };
  const unsaved = text !== (draft?.note.text ?? '');
  return { text, setText, failure, unsaved, save, signNow, busy: saving || signing };
}
