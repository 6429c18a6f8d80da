import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { t } from '../../../language/t.ts';
import { overAllClinics } from '../../administration/overAllClinics.ts';
import { ReckonDialog } from './ReckonDialog.tsx';
import { TravelDialog } from './TravelDialog.tsx';
import { farSite, sitesOf } from './travelModel.ts';
import { travelQuery, type TravelTime } from './travelQueries.ts';

/** How long the roads between the organization's clinics and hospitals are, which doctors' visits keep free. */
export function TravelCard({ mayChange }: { mayChange: boolean }) {
  const [changing, setChanging] = useState<TravelTime | null>(null);
  const [reckoning, setReckoning] = useState(false);
  const { data, error, loading, refetch } = useQuery(travelQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const failure = loading ? null : failureAt(error, ['travelTimes']);
  if (failure)
    return (
      <FailureNote
        failure={failure}
        what={t('rules.travel.title')}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  const times = data?.travelTimes;
  if (!times) return null;
  const stored = data.travelReckoning;
  return (
    <Card
      title={t('rules.travel.title')}
      aside={
        mayChange && stored && times.length > 0 ? (
          <Button variant="outline" size="sm" onClick={() => setReckoning(true)}>
            {t('rules.travel.reckon')}
          </Button>
        ) : null
      }
    >
      {times.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('rules.travel.oneSite')}</p>
      ) : (
        <TravelTable times={times} onChange={mayChange ? setChanging : null} />
      )}
      {changing ? <TravelDialog time={changing} onClose={() => setChanging(null)} /> : null}
      {reckoning && stored ? (
        <ReckonDialog reckoning={stored} sites={sitesOf(times)} onClose={() => setReckoning(false)} />
      ) : null}
    </Card>
  );
}

interface TravelTableProps {
  times: readonly TravelTime[];
  /** Null: they are shown and not to be changed. */
  onChange: ((time: TravelTime) => void) | null;
}

function TravelTable({ times, onChange }: TravelTableProps) {
  return (
    <table className="w-full text-left text-sm">
      <caption className="pb-1 text-left text-ink-soft">{t('rules.travel.caption')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('rules.travel.between')}</th>
          <th scope="col">{t('rules.minutes')}</th>
          {onChange ? <th scope="col">{t('ui.change')}</th> : null}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {times.map(time => {
          const far = farSite(time);
          const pair = `${time.clinic.name} – ${far.name}`;
          return (
            <tr key={`${time.clinic.id} ${far.key}`}>
              <th scope="row" className="py-1.5 pr-2 font-medium">
                {pair}
              </th>
              <td className="py-1.5 pr-2">{lengthOf(time)}</td>
              {onChange ? (
                <td className="py-1.5 text-right">
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('ui.changeOf', { name: pair })}
                    onClick={() => onChange(time)}
                  >
                    {t('ui.change')}
                  </Button>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function lengthOf({ minutes, source }: TravelTime): string {
  if (minutes === null) return t('rules.travel.notKnown');
  return source === 'RECKONED'
    ? t('rules.travel.lengthReckoned', { minutes })
    : t('rules.travel.lengthEntered', { minutes });
}
