import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
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
    return <FailureNote failure={failure} what="Travel" onRetry={() => void refetch().catch(() => undefined)} />;
  const times = data?.travelTimes;
  if (!times) return null;
  const stored = data.travelReckoning;
  return (
    <Card
      title="Travel"
      aside={
        mayChange && stored && times.length > 0 ? (
          <Button variant="outline" size="sm" onClick={() => setReckoning(true)}>
            Reckon by distance
          </Button>
        ) : null
      }
    >
      {times.length === 0 ? (
        <p className="text-sm text-ink-soft">You work with one site: nobody travels.</p>
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
      <caption className="pb-1 text-left text-ink-soft">
        Kept free between a doctor’s visits and rounds at two sites, there and back.
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Between</th>
          <th scope="col">Minutes</th>
          {onChange ? <th scope="col">Change</th> : null}
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
                  <Button variant="ghost" size="sm" aria-label={`Change ${pair}`} onClick={() => onChange(time)}>
                    Change
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
  if (minutes === null) return 'Not known';
  return `${minutes} min, ${source === 'RECKONED' ? 'reckoned' : 'entered'}`;
}
