import { useState } from 'react';
import { addDays, formatDate, weekdayName } from '../../../app/time/zone.ts';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { CheckGroup, checkLook } from '../../administration/CheckGroup.tsx';
import { doctorName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { DateField } from '../effect/DateField.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { enterRound } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { effectiveOf, PeriodFields, type Period } from '../week/PeriodFields.tsx';
import { WEEKDAYS, weekdayOf } from '../weekdays.ts';
import { HoursFields, isComplete } from './HoursChoice.tsx';
import { useUndoEntry } from './useUndoEntry.ts';

interface RoundDialogProps {
  doctor: Doctor;
  date: string;
  onClose: () => void;
}

const DAYS = WEEKDAYS.map(weekday => ({ value: String(weekday), label: weekdayName(weekday) }));

/** Hours in a hospital, on one day or every week; nobody is booked in them, in any clinic. */
export function RoundDialog({ doctor, date, onClose }: RoundDialogProps) {
  const { id: clinicId } = useClinic();
  const [hospital, setHospital] = useState('');
  const [sent, setSent] = useState(false);
  const [hours, setHours] = useState({ startsAt: '08:00', endsAt: '10:00' });
  const [weekly, setWeekly] = useState(true);
  const [on, setOn] = useState(date);
  const [period, setPeriod] = useState<Period>({ from: date, to: null });
  const [weekdays, setWeekdays] = useState([String(weekdayOf(date))]);
  const undo = useUndoEntry();
  const when = weekly
    ? { weekdays: weekdays.map(Number).sort(), from: period.from, to: period.to }
    : { from: on, to: on };
  const isFine =
    hospital.trim() !== '' && isComplete(hours) && (!weekly || (weekdays.length > 0 && effectiveOf(period) !== null));
  return (
    <EntryDialog
      title="Hospital round"
      description={`${doctorName(doctor)}, taken in every clinic`}
      mutation={enterRound}
      pick={data => data.enterRound}
      entry={
        isFine
          ? {
              practitionerId: doctor.id,
              clinicId,
              hospital: hospital.trim(),
              startsAtLocal: hours.startsAt,
              endsAtLocal: hours.endsAt,
              ...when,
            }
          : null
      }
      done={{ title: 'Hospital round entered', text: `${hospital.trim()}, from ${formatDate(when.from)}` }}
      undo={({ round }) => void undo('round', round)}
      onSent={() => setSent(true)}
      onClose={onClose}
    >
      <Field label="Hospital" error={sent && hospital.trim() === '' ? 'Enter its name.' : undefined}>
        {control => (
          <Input {...control} autoComplete="off" value={hospital} onChange={event => setHospital(event.target.value)} />
        )}
      </Field>
      <HoursFields value={hours} onChange={setHours} />
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className={checkLook}
          checked={weekly}
          onChange={event => setWeekly(event.target.checked)}
        />
        Every week
      </label>
      {weekly ? (
        <>
          <CheckGroup
            legend="On"
            options={DAYS}
            chosen={weekdays}
            onChange={setWeekdays}
            error={weekdays.length === 0 ? 'Choose at least one day.' : undefined}
          />
          <PeriodFields
            value={period}
            onChange={({ from, to }) =>
              setPeriod({ from, to: to !== null && period.to === null ? addDays(from, 90) : to })
            }
            endsWith="Ends on a last day"
          />
        </>
      ) : (
        <DateField label="Day" value={on} onChange={setOn} />
      )}
    </EntryDialog>
  );
}
