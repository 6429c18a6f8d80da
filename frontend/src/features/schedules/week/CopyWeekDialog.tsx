import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { overAllClinics } from '../../administration/overAllClinics.ts';
import { doctorName } from '../../patients/names.ts';
import { practitionersQuery } from '../../scheduling/booking/bookingQueries.ts';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { setWeek } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { nextMonday } from '../weekdays.ts';
import { effectiveOf, PeriodFields, type Period } from './PeriodFields.tsx';
import { useUndoWeek } from './useUndoWeek.ts';
import { type Session, toInput } from './weekModel.ts';

interface CopyWeekDialogProps {
  doctor: Doctor;
  sessions: readonly Session[];
  onClose: () => void;
}

/** Gives the week to another doctor, or to the same one in another clinic, in the place of what they had there. */
export function CopyWeekDialog({ doctor, sessions, onClose }: CopyWeekDialogProps) {
  const here = useClinic();
  const clinics = useMe().clinics ?? [here];
  const [clinicId, setClinicId] = useState(here.id);
  const [chosen, setChosen] = useState('');
  const [period, setPeriod] = useState<Period>({ from: nextMonday(todayIn(here.timezone)), to: null });
  const doctors = useDoctorsOf(clinicId).filter(({ id }) => clinicId !== here.id || id !== doctor.id);
  const target = doctors.find(({ id }) => id === chosen);
  const undo = useUndoWeek();
  const effective = effectiveOf(period);
  return (
    <EntryDialog
      title={t('schedules.copy.title')}
      description={t('schedules.copy.why')}
      action={t('ui.copy')}
      mutation={setWeek}
      pick={data => data.setWeek}
      everyClinic
      entry={
        target && effective ? { clinicId, practitionerId: target.id, sessions: toInput(sessions), ...effective } : null
      }
      done={{
        title: t('schedules.copy.done'),
        text: t('schedules.fromOn', { what: target ? doctorName(target) : '', date: formatDate(period.from) }),
      }}
      undo={({ change }) => void undo(change.id)}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('clinic.clinic')}>
          {control => (
            <Select
              control={control}
              value={clinicId}
              options={clinics.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={id => {
                setClinicId(id);
                setChosen('');
              }}
            />
          )}
        </Field>
        <Field label={t('clinic.doctor')} hint={doctors.length === 0 ? t('schedules.copy.nobody') : undefined}>
          {control => (
            <Select
              control={control}
              value={chosen}
              placeholder={t('schedules.copy.choose')}
              options={doctors.map(each => ({ value: each.id, label: doctorName(each) }))}
              onChange={setChosen}
            />
          )}
        </Field>
      </div>
      <PeriodFields value={period} onChange={setPeriod} />
    </EntryDialog>
  );
}

function useDoctorsOf(clinicId: string): readonly Doctor[] {
  const { data } = useQuery(practitionersQuery, { ...overAllClinics, variables: { clinicId } });
  return data?.practitioners ?? [];
}
