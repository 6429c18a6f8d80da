import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatTime, lengthInWords } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { unseen } from '../../ui/unseen.tsx';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { Queue } from './queueQueries.ts';
import type { QueueCommands } from './useQueueCommands.ts';

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240];
const options = () => MINUTES.map(minutes => ({ value: String(minutes), label: lengthInWords(minutes) }));

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
      title={t('queue.late.title', { doctor: doctorName(practitioner) })}
      description={t('queue.late.why')}
      footer={
        <>
          {lateUntil ? (
            <Button variant="outline" className="mr-auto" busy={commands.busy} onClick={() => report(0)}>
              {t('queue.late.noMore')}
            </Button>
          ) : null}
          <Button variant="ghost" onClick={onClose}>
            {t('ui.close')}
          </Button>
          <Button busy={commands.busy} onClick={() => report(Number(minutes))}>
            {t('queue.late.report')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('queue.late.nobodyFor')} hint={t('queue.late.nobodyForHint')}>
          {control => <Select control={control} value={minutes} options={options()} onChange={setMinutes} />}
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
    <section aria-label={t('queue.late.movable')}>
      <p role="status" className="text-sm font-medium">
        {t(late.length > 0 ? 'queue.late.some' : 'queue.late.none', {
          time: lateUntil ? formatTime(lateUntil, timezone) : '',
        })}
      </p>
      <ul className="mt-1.5 divide-y divide-line">
        {late.map(({ appointment, delayMinutes }) => (
          <li key={appointment.id} className="flex items-center gap-3 py-2 text-sm">
            <span className="w-18 shrink-0 whitespace-nowrap tabular-nums">
              {formatTime(appointment.startsAt, timezone)}
            </span>
            <span className="min-w-0 flex-1 truncate">{spokenName(appointment.patient)}</span>
            <span className="text-warning">+{lengthInWords(delayMinutes)}</span>
            <Link
              to="/$clinicSlug/calendar"
              params={{ clinicSlug: slug }}
              search={{ date, appointment: appointment.id }}
              className="font-medium text-primary-deep underline"
            >
              {t.rich('queue.late.open', { name: spokenName(appointment.patient), s: unseen })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
