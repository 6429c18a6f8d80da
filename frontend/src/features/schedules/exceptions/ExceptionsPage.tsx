import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { todayIn } from '../../../app/time/zone.ts';
import { monthGrid, monthOf } from '../../../ui/monthGrid.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { ForDoctor } from '../DoctorPicker.tsx';
import { exceptionsQuery } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { DayPanel } from './DayPanel.tsx';
import { MonthTable } from './MonthTable.tsx';
import { exceptionsOn } from './monthModel.ts';

/** What the usual week does not say: leave, blocked time, hours of single dates, hospital rounds, holidays. */
export const ExceptionsPage = () => (
  <ForDoctor title={t('exceptions.title')}>{doctor => <DoctorMonth key={doctor.id} doctor={doctor} />}</ForDoctor>
);

function DoctorMonth({ doctor }: { doctor: Doctor }) {
  const { id: clinicId, timezone } = useClinic();
  const [date, setDate] = useState(todayIn(timezone));
  const dates = monthGrid(monthOf(date)).flat();
  const { data, error, loading, refetch } = useQuery(exceptionsQuery, {
    variables: { clinicId, practitionerId: doctor.id, from: dates[0]!, to: dates.at(-1)! },
    fetchPolicy: 'cache-and-network',
  });
  const failures = ['days', 'absences', 'rounds', 'holidays'].map(field => failureAt(error, [field]));
  const failure = loading ? null : (failures.find(Boolean) ?? null);
  const on = (day: string) => (data ? exceptionsOn(day, data, timezone) : []);
  return (
    <>
      {failure ? (
        <div className="mb-3">
          <FailureNote
            failure={failure}
            what={data ? t('exceptions.whatPart') : t('exceptions.title')}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        </div>
      ) : null}
      {!data && loading ? <SkeletonLines count={10} /> : null}
      {data ? (
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <MonthTable date={date} onChoose={setDate} exceptionsOn={on} />
          <DayPanel doctor={doctor} date={date} exceptions={on(date)} />
        </div>
      ) : null}
    </>
  );
}
