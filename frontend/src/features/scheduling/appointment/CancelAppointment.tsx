import { useState } from 'react';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import type { CancelReason } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportFailure } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useReportUndoable } from '../changes/useUndo.ts';

import type { AppointmentDetails } from './appointmentQueries.ts';
import { useCancelAppointment } from './useAppointment.ts';
import { spokenName } from '../../patients/names.ts';

interface CancelAppointmentProps {
  appointment: AppointmentDetails;
  onDone: () => void;
}

/** Leaving the waiting room is told at the queue. */
const REASONS: readonly CancelReason[] = ['PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER'];

const isReason = (value: string): value is CancelReason => REASONS.some(reason => reason === value);

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
      reportFailure(t('appointment.cancel.failed'), sentenceOf(outcome.failure));
      return;
    }
    report(outcome.value, t('appointment.cancel.done', { name }), t('appointment.cancel.doneWhy', { when }));
    onDone();
  };
  return (
    <>
      <Button variant="outline" className="text-danger" onClick={() => setOpen(true)}>
        {t('appointment.cancel.do')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('appointment.cancel.ask')}
        description={`${name}, ${when}`}
        footer={
          <>
            <Button variant="ghost" onClick={() => setOpen(false)}>
              {t('appointment.cancel.keep')}
            </Button>
            <Button variant="danger" busy={busy} onClick={() => void submit()}>
              {t('appointment.cancel.do')}
            </Button>
          </>
        }
      >
        <Field label={t('clinic.reason')}>
          {control => (
            <Select
              control={control}
              value={reason}
              options={REASONS.map(value => ({ value, label: t(`appointment.cancelReason.${value}`) }))}
              onChange={value => isReason(value) && setReason(value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
}
