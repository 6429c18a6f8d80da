import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import { LABELS, MAX_REASON } from '../labels.ts';
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
        <p className={reason ? 'break-words whitespace-pre-line' : 'text-ink-faint'}>{reason ?? 'No reason given.'}</p>
        {labels.length > 0 ? (
          <ul aria-label="Labels" className="mt-2 flex flex-wrap gap-1.5">
            {labels.map(label => (
              <li key={label}>
                <Badge tone="info">{LABELS[label]}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {mayEdit ? (
        <Button variant="ghost" size="sm" onClick={() => setEditing(true)}>
          <Pencil aria-hidden="true" /> Edit
        </Button>
      ) : null}
    </div>
  );
}

function EditForm({ appointment, onDone }: { appointment: AppointmentDetails; onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { draft, change, theirs, save, busy } = useEditVisit(appointment, onDone);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="Reason for the visit"
        optional
        hint={`Up to ${MAX_REASON} characters; read by whoever sees the visit.`}
      >
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
          <p className="font-medium">Someone changed the same words meanwhile. Theirs is now:</p>
          <p className="mt-1 break-words whitespace-pre-line text-ink">{theirs ?? 'Nothing.'}</p>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <Button variant="outline" size="sm" onClick={() => change({ reason: theirs ?? '' })}>
              Take theirs
            </Button>
            <span>or save again to keep yours.</span>
          </p>
        </div>
      )}
      <LabelChoice labels={draft.labels} onChange={labels => change({ labels })} />
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={onDone}>
          Discard
        </Button>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
