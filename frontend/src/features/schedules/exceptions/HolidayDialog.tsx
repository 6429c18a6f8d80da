import { useState } from 'react';
import { formatDate } from '../../../app/time/zone.ts';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { DateField } from '../effect/DateField.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { declareHoliday } from '../scheduleQueries.ts';
import { HoursChoice, hoursInput, type HoursText, isComplete } from './HoursChoice.tsx';
import { useUndoEntry } from './useUndoEntry.ts';

/** A date, or hours of it, on which the clinic sees nobody. */
export function HolidayDialog({ date, onClose }: { date: string; onClose: () => void }) {
  const clinic = useClinic();
  const [on, setOn] = useState(date);
  const [name, setName] = useState('');
  const [sent, setSent] = useState(false);
  const [hours, setHours] = useState<HoursText>(null);
  const undo = useUndoEntry();
  const isFine = name.trim() !== '' && isComplete(hours);
  return (
    <EntryDialog
      title={t('exceptions.add.holiday')}
      description={t('exceptions.holiday.everybodyAt', { clinic: clinic.name })}
      mutation={declareHoliday}
      pick={data => data.declareHoliday}
      entry={isFine ? { clinicId: clinic.id, date: on, name: name.trim(), ...hoursInput(hours) } : null}
      done={{ title: t('exceptions.holiday.done'), text: `${name.trim()}, ${formatDate(on)}` }}
      undo={({ holiday }) => void undo('holiday', holiday)}
      onSent={() => setSent(true)}
      onClose={onClose}
    >
      <DateField label={t('schedules.day')} value={on} onChange={setOn} />
      <Field label={t('ui.name')} error={sent && name.trim() === '' ? t('ui.enterName') : undefined}>
        {control => (
          <Input {...control} autoComplete="off" value={name} onChange={event => setName(event.target.value)} />
        )}
      </Field>
      <HoursChoice value={hours} onChange={setHours} />
    </EntryDialog>
  );
}
