import { CircleCheck, TriangleAlert } from 'lucide-react';
import { formatMoment } from '../../../app/time/zone.ts';
import { Spinner } from '../../../ui/Spinner.tsx';
import { t } from '../../../language/t.ts';
import { spokenName } from '../../patients/names.ts';
import type { Affected } from '../scheduleQueries.ts';

interface AffectedNoteProps {
  effect: Affected | null;
  looking: boolean;
}

/** Says before saving which booked visits would be affected. */
export function AffectedNote({ effect, looking }: AffectedNoteProps) {
  const count = effect ? effect.appointments.length + effect.elsewhere : 0;
  return (
    <div aria-live="polite">
      {looking ? (
        <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-2.5 text-sm text-ink-soft">
          <Spinner /> {t('schedules.affected.looking')}
        </p>
      ) : null}
      {effect && count === 0 ? (
        <p className="flex items-center gap-2 rounded-lg bg-primary-soft px-3 py-2.5 text-sm text-primary-deep">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0" /> {t('schedules.affected.none')}
        </p>
      ) : null}
      {effect && count > 0 ? <Affecting effect={effect} count={count} /> : null}
    </div>
  );
}

function Affecting({ effect, count }: { effect: Affected; count: number }) {
  return (
    <div className="rounded-lg bg-warning-soft px-3 py-2.5 text-sm text-warning">
      <p className="flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" /> {t('schedules.affected.some', { count })}
      </p>
      <p className="mt-0.5">{t('schedules.affected.stay')}</p>
      {effect.appointments.length > 0 ? (
        <details className="mt-1.5" open={effect.appointments.length <= SHOWN_AT_ONCE}>
          <summary className="w-fit cursor-pointer rounded font-medium">{t('schedules.affected.whose')}</summary>
          <ul className="mt-1 space-y-1 text-ink">
            {effect.appointments.map(({ id, startsAt, timezone, patient }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-3">
                <span className="font-medium">{spokenName(patient)}</span>
                <span>{formatMoment(startsAt, timezone)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {effect.elsewhere > 0 ? (
        <p className="mt-1.5">{t('schedules.affected.elsewhere', { count: effect.elsewhere })}</p>
      ) : null}
    </div>
  );
}

/** A longer list is folded. */
const SHOWN_AT_ONCE = 5;
