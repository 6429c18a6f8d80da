import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { ForDoctor } from '../DoctorPicker.tsx';
import { type Week, weekQuery } from '../scheduleQueries.ts';
import { SharingSwitch } from '../travel/SharingSwitch.tsx';
import type { Doctor } from '../useDoctor.ts';
import { WeekEditor } from './WeekEditor.tsx';

/** A doctor's usual week in the clinic, to see and to change. */
export const WeekPage = () => (
  <ForDoctor title={t('schedules.pages.week')}>{doctor => <DoctorWeek key={doctor.id} doctor={doctor} />}</ForDoctor>
);

function DoctorWeek({ doctor }: { doctor: Doctor }) {
  const { id: clinicId, timezone } = useClinic();
  const { practitioner: own } = useMe();
  const today = todayIn(timezone);
  const [on, setOn] = useState(today);
  const { data, error, loading, refetch } = useQuery(weekQuery, {
    variables: { clinicId, practitionerId: doctor.id, on },
    fetchPolicy: 'cache-and-network',
  });
  const shown = on === today ? t('schedules.week.today') : formatDate(on);
  const week = data?.week;
  const failure = loading ? null : failureAt(error, ['week']);
  return (
    <>
      {own?.id === doctor.id ? <SharingSwitch /> : null}
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
        <span className="text-ink-soft">{t('schedules.week.holdsOn')}</span>
        <DatePicker
          value={on}
          today={today}
          onChange={setOn}
          aria-label={t('schedules.week.holdsOnDay', { date: shown })}
          className="flex h-9 items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-sunken"
        >
          {shown}
        </DatePicker>
        {week ? <Planned week={week} onShow={setOn} /> : null}
      </div>
      {failure ? (
        <FailureNote
          failure={failure}
          what={t('schedules.pages.week')}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {week ? (
        <WeekEditor key={keyOf(week)} doctor={doctor} week={week} />
      ) : failure ? null : (
        <SkeletonLines count={10} />
      )}
    </>
  );
}

/** Another week, or the same one changed, begins a draft of its own. */
const keyOf = ({ on, sessions, changes }: Week): string => [on, changes[0]?.id, ...sessions.map(({ id }) => id)].join();

function Planned({ week: { nextChangeOn }, onShow }: { week: Week; onShow: (date: string) => void }) {
  if (nextChangeOn === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 rounded-lg bg-info-soft px-3 py-1.5 text-info">
      {t('schedules.otherHours', { date: formatDate(nextChangeOn) })}
      <Button variant="outline" size="sm" onClick={() => onShow(nextChangeOn)}>
        {t('schedules.week.showThem')}
      </Button>
    </p>
  );
}
