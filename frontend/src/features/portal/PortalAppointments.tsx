import { formatMoment, nowIso, zoneName } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { doctorName } from '../patients/names.ts';
import { STATUS_LOOKS } from '../scheduling/calendar/visitStatus.ts';
import { StatusBadge } from '../scheduling/StatusBadge.tsx';
import { PortalPart, type PortalState } from './PortalPart.tsx';
import type { PortalAppointment, PortalRecord } from './portalQueries.ts';

interface PortalAppointmentsProps {
  record: PortalRecord;
  state: PortalState;
}

/** Visits to come, the next first, and those that were. */
export function PortalAppointments({ record, state }: PortalAppointmentsProps) {
  return (
    <PortalPart
      title={t('portal.appointments')}
      part="appointments"
      state={state}
      items={record.appointments}
      isOpened
      none={t('portal.noAppointments')}
    >
      {visits => {
        const now = Date.parse(nowIso());
        const upcoming = visits.filter(
          ({ endsAt, status }) => STATUS_LOOKS[status].movable && Date.parse(endsAt) > now,
        );
        const past = visits.filter(visit => !upcoming.includes(visit));
        return (
          <>
            <VisitList title={t('portal.upcoming')} visits={upcoming.toReversed()} none={t('portal.nothingBooked')} />
            {past.length > 0 ? <VisitList title={t('portal.past')} visits={past} none="" isPast /> : null}
          </>
        );
      }}
    </PortalPart>
  );
}

interface VisitListProps {
  title: string;
  visits: readonly PortalAppointment[];
  none: string;
  /** What is over and nobody closed is no longer booked: how it ended is not recorded. */
  isPast?: boolean;
}

function VisitList({ title, visits, none, isPast = false }: VisitListProps) {
  return (
    <section className="mt-3 first:mt-0">
      <h3 className="text-xs font-medium text-ink-faint">{title}</h3>
      {visits.length === 0 ? <p className="py-1.5 text-sm text-ink-faint">{none}</p> : null}
      <ul className="divide-y divide-line">
        {visits.map(({ id, startsAt, timezone, practitioner, clinic, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm">
            <span className="min-w-0 flex-1 basis-60">
              <span className="font-medium">
                {formatMoment(startsAt, timezone)} ({zoneName(timezone, startsAt).offset})
              </span>
              <span className="block text-xs text-ink-faint">
                {doctorName(practitioner)} · {clinic.name}
              </span>
            </span>
            {isPast && STATUS_LOOKS[status].movable ? (
              <Badge>{t('portal.notClosed')}</Badge>
            ) : (
              <StatusBadge status={status} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
