import { CircleCheck, TriangleAlert } from 'lucide-react';
import { formatMoment } from '../../../app/time/zone.ts';
import { Spinner } from '../../../ui/Spinner.tsx';
import { spokenName } from '../../patients/names.ts';
import { appointmentCount } from '../../scheduling/appointmentCount.ts';
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
          <Spinner /> Looking for affected appointments
        </p>
      ) : null}
      {effect && count === 0 ? (
        <p className="flex items-center gap-2 rounded-lg bg-primary-soft px-3 py-2.5 text-sm text-primary-deep">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0" /> No appointment is affected
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
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" /> {appointmentCount(count)} affected
      </p>
      <p className="mt-0.5">They stay booked until you move them, which is the next step after saving.</p>
      {effect.appointments.length > 0 ? (
        <details className="mt-1.5" open={effect.appointments.length <= SHOWN_AT_ONCE}>
          <summary className="w-fit cursor-pointer rounded font-medium">Whose</summary>
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
        <p className="mt-1.5">
          {appointmentCount(effect.elsewhere)} of them in clinics you do not manage; tell their managers.
        </p>
      ) : null}
    </div>
  );
}

/** A longer list is folded. */
const SHOWN_AT_ONCE = 5;
