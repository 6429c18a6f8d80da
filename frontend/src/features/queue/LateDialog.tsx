import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatTime } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { doctorName, spokenName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { inWords } from './queueModel.ts';
import type { Queue } from './queueQueries.ts';
import type { QueueCommands } from './useQueueCommands.ts';

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240];
const OPTIONS = MINUTES.map(minutes => ({ value: String(minutes), label: inWords(minutes) }));

interface LateDialogProps {
  queue: Queue;
  commands: QueueCommands;
  onClose: () => void;
}

/** Says that a doctor is late, and lists the visits that could be moved. */
export function LateDialog({ queue, commands, onClose }: LateDialogProps) {
  const [minutes, setMinutes] = useState('30');
  const { practitioner, lateUntil } = queue;
  const report = (late: number) => void commands.reportLate(practitioner.id, late);
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={`${doctorName(practitioner)} is late`}
      description="Estimates move, and the board says so."
      footer={
        <>
          {lateUntil ? (
            <Button variant="outline" className="mr-auto" busy={commands.busy} onClick={() => report(0)}>
              Not late any more
            </Button>
          ) : null}
          <Button variant="ghost" onClick={onClose}>
            Close
          </Button>
          <Button busy={commands.busy} onClick={() => report(Number(minutes))}>
            Report
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="Sees nobody for" hint="From now, or from the beginning of today’s work.">
          {control => <Select control={control} value={minutes} options={OPTIONS} onChange={setMinutes} />}
        </Field>
        {lateUntil ? <Movable queue={queue} /> : null}
      </div>
    </Dialog>
  );
}

function Movable({ queue: { expected, timezone, date, lateUntil } }: { queue: Queue }) {
  const { slug } = useClinic();
  const late = expected.filter(({ delayMinutes }) => delayMinutes > 0);
  return (
    <section aria-label="Appointments that could be moved">
      <p role="status" className="text-sm font-medium">
        Sees patients from {lateUntil ? formatTime(lateUntil, timezone) : ''}.{' '}
        {late.length > 0 ? 'These appointments begin late and could be moved:' : 'No appointment to come begins late.'}
      </p>
      <ul className="mt-1.5 divide-y divide-line">
        {late.map(({ appointment, delayMinutes }) => (
          <li key={appointment.id} className="flex items-center gap-3 py-2 text-sm">
            <span className="w-18 shrink-0 whitespace-nowrap tabular-nums">
              {formatTime(appointment.startsAt, timezone)}
            </span>
            <span className="min-w-0 flex-1 truncate">{spokenName(appointment.patient)}</span>
            <span className="text-warning">+{inWords(delayMinutes)}</span>
            <Link
              to="/$clinicSlug/calendar"
              params={{ clinicSlug: slug }}
              search={{ date, appointment: appointment.id }}
              className="font-medium text-primary-deep underline"
            >
              Open<span className="sr-only"> {spokenName(appointment.patient)} in the calendar</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
