import { useState } from 'react';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import type { CancelReason } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportFailure } from '../../../ui/toast.ts';
import { useReportUndoable } from '../changes/useUndo.ts';
import { CANCEL_REASONS } from '../StatusBadge.tsx';
import type { AppointmentDetails } from './appointmentQueries.ts';
import { useCancelAppointment } from './useAppointment.ts';
import { spokenName } from '../../patients/names.ts';

interface CancelAppointmentProps {
  appointment: AppointmentDetails;
  onDone: () => void;
}

/** Leaving the waiting room is told at the queue. */
const REASONS = Object.entries(CANCEL_REASONS)
  .filter(([value]) => value !== 'LEFT_UNSEEN')
  .map(([value, label]) => ({ value, label }));

const isReason = (value: string): value is CancelReason => value in CANCEL_REASONS;

/** Cancels after a reason was given. */
export function CancelAppointment({ appointment, onDone }: CancelAppointmentProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<CancelReason>('PATIENT_REQUEST');
  const { cancel, busy } = useCancelAppointment();
  const report = useReportUndoable();
  const name = spokenName(appointment.patient);
  const when = formatMoment(appointment.startsAt, appointment.timezone);
  const submit = async () => {
    const outcome = await cancel(appointment, reason);
    setOpen(false);
    if (!outcome.ok) {
      reportFailure('Not cancelled', sentenceOf(outcome.failure));
      return;
    }
    report(outcome.value, `Cancelled: ${name}`, `${when} is free again.`);
    onDone();
  };
  return (
    <>
      <Button variant="outline" className="text-danger" onClick={() => setOpen(true)}>
        Cancel appointment
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Cancel this appointment?"
        description={`${name}, ${when}`}
        footer={
          <>
            <Button variant="ghost" onClick={() => setOpen(false)}>
              Keep it
            </Button>
            <Button variant="danger" busy={busy} onClick={() => void submit()}>
              Cancel appointment
            </Button>
          </>
        }
      >
        <Field label="Reason">
          {control => (
            <Select
              control={control}
              value={reason}
              options={REASONS}
              onChange={value => isReason(value) && setReason(value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
}
