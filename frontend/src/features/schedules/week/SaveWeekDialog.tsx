import { useState } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { doctorName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { setWeek, type Week } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { nextMonday } from '../weekdays.ts';
import { effectiveOf, PeriodFields, type Period } from './PeriodFields.tsx';
import { useUndoWeek } from './useUndoWeek.ts';
import { type Session, toInput } from './weekModel.ts';

interface SaveWeekDialogProps {
  doctor: Doctor;
  /** As it was when the draft began. */
  week: Week;
  sessions: readonly Session[];
  onClose: () => void;
}

/** Saves a changed week from a date on, after its effect was seen. */
export function SaveWeekDialog({ doctor, week, sessions, onClose }: SaveWeekDialogProps) {
  const { id: clinicId, timezone } = useClinic();
  const today = todayIn(timezone);
  const [period, setPeriod] = useState<Period>({ from: week.on > today ? week.on : nextMonday(today), to: null });
  const undo = useUndoWeek();
  const effective = effectiveOf(period);
  return (
    <EntryDialog
      title={t('schedules.save.title')}
      description={doctorName(doctor)}
      mutation={setWeek}
      pick={data => data.setWeek}
      entry={
        effective && {
          clinicId,
          practitionerId: doctor.id,
          sessions: toInput(sessions),
          ...effective,
          seenChangeId: week.changes[0]?.id ?? null,
        }
      }
      done={{
        title: t('schedules.save.done'),
        text: t('schedules.fromOn', { what: doctorName(doctor), date: formatDate(period.from) }),
      }}
      undo={({ change }) => void undo(change.id)}
      onClose={onClose}
    >
      <PeriodFields value={period} onChange={setPeriod} />
      {week.nextChangeOn !== null && (period.to === null || week.nextChangeOn <= period.to) ? (
        <p className="rounded-lg bg-info-soft px-3 py-2 text-sm text-info">
          {t('schedules.save.planned', { date: formatDate(week.nextChangeOn) })}
        </p>
      ) : null}
    </EntryDialog>
  );
}
