import { useMutation } from '@apollo/client/react';
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Textarea } from '../../ui/Input.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { NoteSharing } from '../encounters/NoteSharing.tsx';
import { doctorName } from '../patients/names.ts';
import { ShareVisit } from '../print/SharePaper.tsx';
import { PrintVisit } from '../print/PrintMenu.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import { addAddendum, type VisitRecord } from './consultationQueries.ts';

interface SignedNoteCardProps {
  record: VisitRecord;
  mayAdd: boolean;
  onAdded: () => void;
}

/** A note to read, with what was added to it since. */
export function SignedNoteCard({ record, mayAdd, onAdded }: SignedNoteCardProps) {
  const { timezone } = useClinic();
  const { note, practitioner, addenda } = record;
  return (
    <Card
      title={t('consultation.note.title')}
      aside={
        note.signedAt ? (
          <div className="flex flex-wrap gap-2">
            <PrintVisit id={record.id} />
            <ShareVisit id={record.id} />
          </div>
        ) : null
      }
    >
      {note.signedAt ? (
        <Badge tone="primary">
          <BadgeCheck aria-hidden="true" />
          {t('consultation.note.signed', {
            name: doctorName(practitioner),
            time: formatMoment(note.signedAt, timezone),
          })}
        </Badge>
      ) : null}
      <p className="mt-2 text-sm leading-relaxed whitespace-pre-wrap">{note.text}</p>
      {addenda && addenda.length > 0 ? (
        <section className="mt-3 border-t border-line pt-3">
          <h3 className="text-xs font-medium text-ink-faint">{t('consultation.note.addenda')}</h3>
          <ul className="divide-y divide-line">
            {addenda.toReversed().map(({ id, text, recordedAt, recordedBy }) => (
              <li key={id} className="py-2 text-sm">
                <p className="whitespace-pre-wrap">{text}</p>
                <p className="text-xs text-ink-faint">
                  {t('consultation.note.addendumBy', {
                    name: doctorName({ name: recordedBy?.name ?? null }),
                    time: formatMoment(recordedAt, timezone),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <NoteSharing encounter={record} />
      {mayAdd && note.signedAt ? <NewAddendum encounterId={record.id} onAdded={onAdded} /> : null}
    </Card>
  );
}

function NewAddendum({ encounterId, onAdded }: { encounterId: string; onAdded: () => void }) {
  const [attempt, setAttempt] = useState({ key: crypto.randomUUID(), text: '' });
  const { question } = useUnsaved({ unsaved: attempt.text.trim() !== '' });
  const [run, { loading }] = useMutation(addAddendum);
  const add = async () => {
    const input = { idempotencyKey: attempt.key, encounterId, text: attempt.text };
    const outcome = await outcomeOf(run({ variables: { input } }), data => data.addAddendum);
    if (!outcome.ok) {
      reportFailure(t('consultation.save.stopped'), sentenceOf(outcome.failure));
      return;
    }
    reportSuccess(t('consultation.note.added'));
    setAttempt({ key: crypto.randomUUID(), text: '' });
    onAdded();
  };
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Field label={t('consultation.note.addendum')}>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            maxLength={5_000}
            value={attempt.text}
            // Other words are another attempt.
            onChange={event => setAttempt({ key: crypto.randomUUID(), text: event.target.value })}
          />
        )}
      </Field>
      <Button
        variant="outline"
        className="mt-2"
        busy={loading}
        disabled={!attempt.text.trim()}
        onClick={() => void add()}
      >
        {t('consultation.note.add')}
      </Button>
      {question}
    </div>
  );
}
