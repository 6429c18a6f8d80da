import type { OwnTimeFragment } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { BigButton } from './BigButton.tsx';
import { clockTime, dayName, localDay } from './visitTime.ts';

/** A time that somebody else was faster to take, and those beside it. */
export interface Taken {
  isOwn: boolean;
  nearest: OwnTimeFragment[];
}

interface NearestProps {
  taken: Taken | null;
  zone: string;
  busy: boolean;
  onChoose: (time: OwnTimeFragment) => void;
}

export const Nearest = ({ taken, zone, busy, onChoose }: NearestProps) => (
  <div role="alert" className="empty:hidden">
    {taken ? (
      <div className="flex flex-col gap-3 rounded-lg border border-warning bg-warning-soft px-4 py-3">
        <p>{taken.isOwn ? t('selfBooking.time.ownTaken') : t('selfBooking.time.taken')}</p>
        {taken.nearest.length > 0 ? <p>{t('selfBooking.time.nearest')}</p> : <p>{t('selfBooking.time.otherDay')}</p>}
        <ul className="flex flex-wrap gap-2">
          {taken.nearest.map(time => (
            <li key={time.startsAt}>
              <BigButton look="plain" disabled={busy} onClick={() => onChoose(time)}>
                {dayName(localDay(time.startsAt, zone))}, {clockTime(time.startsAt, zone)}
              </BigButton>
            </li>
          ))}
        </ul>
      </div>
    ) : null}
  </div>
);
