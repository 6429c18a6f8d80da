import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { addDays, formatDate } from '../../../app/time/zone.ts';
import type { AbsenceReason } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import { doctorName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { DateField } from '../effect/DateField.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { blockTime } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { HoursFields, isComplete } from './HoursChoice.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useUndoEntry } from './useUndoEntry.ts';

interface BlockDialogProps {
  doctor: Doctor;
  date: string;
  onClose: () => void;
}

/** The instant of a clinic's local time. */
const instantOf = (date: string, time: string, zone: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();

/** A stretch of one day in which a doctor is not to be booked. */
export function BlockDialog({ doctor, date, onClose }: BlockDialogProps) {
  const { timezone } = useClinic();
  const [on, setOn] = useState(date);
  const [hours, setHours] = useState({ startsAt: '12:00', endsAt: '13:00' });
  const [reason, setReason] = useState<AbsenceReason>('OTHER');
  const undo = useUndoEntry();
  const lastDay = hours.endsAt <= hours.startsAt ? addDays(on, 1) : on;
  return (
    <EntryDialog
      title={t('exceptions.add.block')}
      description={t('schedules.inEveryClinic', { doctor: doctorName(doctor) })}
      mutation={blockTime}
      pick={data => data.blockTime}
      entry={
        isComplete(hours)
          ? {
              practitionerId: doctor.id,
              startsAt: instantOf(on, hours.startsAt, timezone),
              endsAt: instantOf(lastDay, hours.endsAt, timezone),
              reason,
            }
          : null
      }
      done={{ title: t('exceptions.block.done'), text: `${doctorName(doctor)}, ${formatDate(on)}` }}
      undo={({ block }) => void undo('block', block)}
      onClose={onClose}
    >
      <DateField label={t('schedules.day')} value={on} onChange={setOn} />
      <HoursFields value={hours} onChange={setHours} />
      <ReasonField value={reason} onChange={setReason} />
    </EntryDialog>
  );
}
