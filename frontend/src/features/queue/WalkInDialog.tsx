import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { doctorName } from '../patients/names.ts';
import { PatientLine } from '../patients/PatientLine.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { PatientSearch } from '../patients/PatientSearch.tsx';
import { partsOf } from './queueModel.ts';
import { ORDER_REASONS, type Queue, type Ticket } from './queueQueries.ts';
import { isOrderReason } from './ReasonDialog.tsx';
import type { QueueCommands } from './useQueueCommands.ts';

interface WalkInDialogProps {
  queues: readonly Queue[];
  commands: QueueCommands;
  onAdmitted: (ticket: Ticket) => void;
  onClose: () => void;
}

const NO_PRIORITY = 'NONE';
const PRIORITIES = [
  { value: NO_PRIORITY, label: 'No priority' },
  ...Object.entries(ORDER_REASONS).map(([value, label]) => ({ value, label })),
];

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
      title="Walk-in"
      description="A place in the queue, and no time of its own."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!patient || !doctor} busy={commands.busy} onClick={() => void admit()}>
            Give a token
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {patient ? (
          <div className="flex items-center justify-between gap-3 rounded-lg border border-line p-2.5">
            <PatientLine patient={patient} />
            <Button variant="ghost" size="sm" onClick={() => setPatient(null)}>
              Change
            </Button>
          </div>
        ) : (
          <PatientSearch label="Patient" onChoose={setPatient} />
        )}
        <Field label="Doctor">
          {control => <Select control={control} value={doctor} options={doctorsOf(queues)} onChange={setDoctor} />}
        </Field>
        <Field label="Priority">
          {control => <Select control={control} value={priority} options={PRIORITIES} onChange={setPriority} />}
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
    note: `${waitingIn(queue)} waiting`,
  }));
