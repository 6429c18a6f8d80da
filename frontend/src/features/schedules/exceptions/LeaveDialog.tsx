import { useState } from 'react';
import { formatDate, weekdayName } from '../../../app/time/zone.ts';
import type { AbsenceReason } from '../../../graphql/graphql.ts';
import { CheckGroup } from '../../administration/CheckGroup.tsx';
import { doctorName } from '../../patients/names.ts';
import { DateField } from '../effect/DateField.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { enterLeave } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { WEEKDAYS } from '../weekdays.ts';
import { HoursChoice, hoursInput, type HoursText, isComplete } from './HoursChoice.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useUndoEntry } from './useUndoEntry.ts';

interface LeaveDialogProps {
  doctor: Doctor;
  date: string;
  onClose: () => void;
}

const DAYS = WEEKDAYS.map(weekday => ({ value: String(weekday), label: weekdayName(weekday) }));

/** Days, or hours of them, on which a doctor sees nobody in any clinic. */
export function LeaveDialog({ doctor, date, onClose }: LeaveDialogProps) {
  const [from, setFrom] = useState(date);
  const [to, setTo] = useState(date);
  const [hours, setHours] = useState<HoursText>(null);
  const [weekdays, setWeekdays] = useState<string[]>(DAYS.map(({ value }) => value));
  const [reason, setReason] = useState<AbsenceReason>('VACATION');
  const undo = useUndoEntry();
  const isBackwards = to < from;
  const isFine = !isBackwards && isComplete(hours) && weekdays.length > 0;
  return (
    <EntryDialog
      title="Leave"
      description={`${doctorName(doctor)}, in every clinic`}
      mutation={enterLeave}
      pick={data => data.enterLeave}
      entry={
        isFine
          ? {
              practitionerId: doctor.id,
              from,
              to,
              ...hoursInput(hours),
              weekdays: weekdays.length === DAYS.length ? null : weekdays.map(Number).sort(),
              reason,
            }
          : null
      }
      done={{
        title: 'Leave entered',
        text: `${doctorName(doctor)}, ${from === to ? '' : `${formatDate(from)} to `}${formatDate(to)}`,
      }}
      undo={({ leave }) => void undo('leave', leave)}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          label="First day"
          value={from}
          onChange={day => {
            setFrom(day);
            if (to < day) setTo(day);
          }}
        />
        <DateField
          label="Last day"
          value={to}
          onChange={setTo}
          error={isBackwards ? `Not before ${formatDate(from)}.` : undefined}
        />
      </div>
      <HoursChoice value={hours} onChange={setHours} />
      {from === to ? null : (
        <CheckGroup
          legend="On"
          options={DAYS}
          chosen={weekdays}
          onChange={setWeekdays}
          error={weekdays.length === 0 ? 'Choose at least one day.' : undefined}
        />
      )}
      <ReasonField value={reason} onChange={setReason} />
    </EntryDialog>
  );
}
