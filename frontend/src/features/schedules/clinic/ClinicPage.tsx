import { useQuery } from '@apollo/client/react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { todayIn } from '../../../app/time/zone.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { ZoneNote } from '../SchedulesLayout.tsx';
import { clinicHoursQuery } from '../scheduleQueries.ts';
import { TravelCard } from '../travel/TravelCard.tsx';
import { HolidaysCard } from './HolidaysCard.tsx';
import { OpeningHoursCard } from './OpeningHoursCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { RoomsCard } from './RoomsCard.tsx';
import { VisitTypesCard } from './VisitTypesCard.tsx';

/** What holds for the whole clinic: when it is open, what it books and by which rules. */
export function ClinicPage() {
  const { name } = useClinic();
  return (
    <>
      <div className="mb-4">
        <h1 className="text-xl font-semibold tracking-tight">{name}</h1>
        <ZoneNote />
      </div>
      <Cards />
    </>
  );
}

function Cards() {
  const { id: clinicId, timezone } = useClinic();
  const mayChange = useCan()('schedule:manage');
  const { data, error, loading, refetch } = useQuery(clinicHoursQuery, {
    variables: { clinicId, on: todayIn(timezone) },
    fetchPolicy: 'cache-and-network',
  });
  const retry = () => void refetch().catch(() => undefined);
  const part = (field: string, what: string) => {
    const failure = loading ? null : failureAt(error, [field]);
    return failure ? <FailureNote failure={failure} what={what} onRetry={retry} /> : null;
  };
  if (!data && loading) return <SkeletonLines count={10} />;
  return (
    <div className="gap-4 *:mb-4 *:break-inside-avoid lg:columns-2">
      {data?.openingHours ? (
        <OpeningHoursCard week={data.openingHours} mayChange={mayChange} />
      ) : (
        part('openingHours', t('rules.open.title'))
      )}
      {data?.holidays ? (
        <HolidaysCard holidays={data.holidays} mayChange={mayChange} />
      ) : (
        part('holidays', t('rules.holidays.title'))
      )}
      {data?.visitTypes ? (
        <VisitTypesCard types={data.visitTypes} mayChange={mayChange} />
      ) : (
        part('visitTypes', t('rules.type.title'))
      )}
      {data?.bookingPolicy ? (
        <PolicyCard policy={data.bookingPolicy} mayChange={mayChange} />
      ) : (
        part('bookingPolicy', t('rules.policy.title'))
      )}
      {data?.rooms ? <RoomsCard rooms={data.rooms} mayChange={mayChange} /> : part('rooms', t('rules.room.what'))}
      <TravelCard mayChange={mayChange} />
    </div>
  );
}
