import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { MAX_REASON } from '../labels.ts';
import type { AppointmentDetails } from './appointmentQueries.ts';
import { LabelChoice } from './LabelChoice.tsx';
import { useEditVisit } from './useEditVisit.ts';

/** Why the patient comes and what the front desk should know, both to be changed in place. */
export function VisitWords({ appointment }: { appointment: AppointmentDetails }) {
  const [editing, setEditing] = useState(false);
  const mayEdit = useCan()('appointment:book');
  const { reason, labels } = appointment;
  if (editing) return <EditForm appointment={appointment} onDone={() => setEditing(false)} />;
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1 text-sm">
        <p className={reason ? 'break-words whitespace-pre-line' : 'text-ink-faint'}>
          {reason ?? t('appointment.words.none')}
        </p>
        {labels.length > 0 ? (
          <ul aria-label={t('appointment.labels')} className="mt-2 flex flex-wrap gap-1.5">
            {labels.map(label => (
              <li key={label}>
                <Badge tone="info">{t(`appointment.label.${label}`)}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {mayEdit ? (
        <Button variant="ghost" size="sm" onClick={() => setEditing(true)}>
          <Pencil aria-hidden="true" /> {t('appointment.words.edit')}
        </Button>
      ) : null}
    </div>
  );
}

function EditForm({ appointment, onDone }: { appointment: AppointmentDetails; onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { draft, change, unsaved, theirs, save, busy } = useEditVisit(appointment, onDone);
  const { close, question } = useUnsaved({ unsaved, onClose: onDone });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('appointment.reasonForVisit')} optional hint={t('appointment.words.hint', { most: MAX_REASON })}>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            ref={field}
            maxLength={MAX_REASON}
            value={draft.reason}
            onChange={event => change({ reason: event.target.value })}
          />
        )}
      </Field>
      {theirs === undefined ? null : (
        <div role="alert" className="rounded-lg bg-warning-soft p-3 text-sm text-warning">
          <p className="font-medium">{t('appointment.words.changed')}</p>
          <p className="mt-1 break-words whitespace-pre-line text-ink">{theirs ?? t('appointment.words.nothing')}</p>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <Button variant="outline" size="sm" onClick={() => change({ reason: theirs ?? '' })}>
              {t('appointment.words.takeTheirs')}
            </Button>
            <span>{t('appointment.words.orSave')}</span>
          </p>
        </div>
      )}
      <LabelChoice labels={draft.labels} onChange={labels => change({ labels })} />
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={close}>
          {t('appointment.words.discard')}
        </Button>
        <Button type="submit" busy={busy}>
          {t('ui.save')}
        </Button>
      </div>
      {question}
    </form>
  );
}
