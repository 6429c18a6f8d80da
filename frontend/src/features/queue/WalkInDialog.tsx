import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { t } from '../../language/t.ts';
import { doctorName } from '../patients/names.ts';
import { PatientLine } from '../patients/PatientLine.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { PatientSearch } from '../patients/PatientSearch.tsx';
import { partsOf } from './queueModel.ts';
import { isOrderReason, NO_PRIORITY, priorityOptions } from './orderReasons.ts';
import type { Queue, Ticket } from './queueQueries.ts';
import type { QueueCommands } from './useQueueCommands.ts';

interface WalkInDialogProps {
  queues: readonly Queue[];
  commands: QueueCommands;
  onAdmitted: (ticket: Ticket) => void;
  onClose: () => void;
}

/** Takes in a known patient who has no appointment. */
export function WalkInDialog({ queues, commands, onAdmitted, onClose }: WalkInDialogProps) {
  const [patient, setPatient] = useState<PatientName | null>(null);
  const [doctor, setDoctor] = useState(() => shortest(queues)?.practitioner.id ?? '');
  const [priority, setPriority] = useState(NO_PRIORITY);
  const admit = async () => {
    if (!patient) return;
    const reason = isOrderReason(priority) ? priority : null;
    const ticket = await commands.admitWalkIn({ practitionerId: doctor, patientId: patient.id, priority: reason });
    if (!ticket) return;
    onAdmitted(ticket);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('queue.ticket.walkIn')}
      description={t('queue.walkIn.why')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!patient || !doctor} busy={commands.busy} onClick={() => void admit()}>
            {t('queue.walkIn.give')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {patient ? (
          <div className="flex items-center justify-between gap-3 rounded-lg border border-line p-2.5">
            <PatientLine patient={patient} />
            <Button variant="ghost" size="sm" onClick={() => setPatient(null)}>
              {t('ui.change')}
            </Button>
          </div>
        ) : (
          <PatientSearch label={t('clinic.patient')} onChoose={setPatient} />
        )}
        <Field label={t('clinic.doctor')}>
          {control => <Select control={control} value={doctor} options={doctorsOf(queues)} onChange={setDoctor} />}
        </Field>
        <Field label={t('clinic.priority')}>
          {control => <Select control={control} value={priority} options={priorityOptions()} onChange={setPriority} />}
        </Field>
      </div>
    </Dialog>
  );
}

const waitingIn = (queue: Queue): number => partsOf(queue).waiting.length;

const shortest = (queues: readonly Queue[]): Queue | undefined =>
  [...queues].sort((one, other) => waitingIn(one) - waitingIn(other))[0];

const doctorsOf = (queues: readonly Queue[]) =>
  queues.map(queue => ({
    value: queue.practitioner.id,
    label: doctorName(queue.practitioner),
    note: t('queue.part.count', { waiting: waitingIn(queue) }),
  }));
