import { Link } from '@tanstack/react-router';
import { dateIn, formatMoment, nowIso, todayIn, zoneName } from '../../../app/time/zone.ts';
import { StatusBadge } from '../../scheduling/StatusBadge.tsx';
import { STATUS_LOOKS } from '../../scheduling/calendar/visitStatus.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { PrepareButton } from '../../preparation/PrepareButton.tsx';
import type { PatientRecord } from '../patientQueries.ts';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';
import { doctorName, spokenName } from '../names.ts';
import { t } from '../../../language/t.ts';

type PatientVisit = NonNullable<PatientRecord['appointments']>[number];

interface AppointmentsCardProps {
  state: PatientState;
  appointments: PatientRecord['appointments'];
}

/** What is to come and what was. */
export function AppointmentsCard({ state, appointments }: AppointmentsCardProps) {
  const name = state.patient ? spokenName(state.patient) : '';
  return (
    <RecordCard title={t('patients.record.appointments')} field="appointments" state={state} items={appointments}>
      {items => {
        const now = Date.parse(nowIso());
        const upcoming = items.filter(({ endsAt, status }) => STATUS_LOOKS[status].movable && Date.parse(endsAt) > now);
        const past = items.filter(visit => !upcoming.includes(visit));
        return (
          <>
            <VisitList
              title={t('patients.record.upcoming')}
              visits={upcoming.toReversed()}
              none={t('patients.record.nothingBooked')}
              name={name}
            />
            <VisitList
              title={t('patients.record.past')}
              visits={past}
              none={t('patients.record.noVisits')}
              name={name}
            />
          </>
        );
      }}
    </RecordCard>
  );
}

interface VisitListProps {
  title: string;
  visits: readonly PatientVisit[];
  none: string;
  /** The patient's. */
  name: string;
}

function VisitList({ title, visits, none, name }: VisitListProps) {
  return (
    <section className="mt-3 first:mt-0">
      <h3 className="text-xs font-medium text-ink-faint">{title}</h3>
      {visits.length === 0 ? <p className="py-1.5 text-sm text-ink-faint">{none}</p> : null}
      <ul className="divide-y divide-line">
        {visits.map(visit => (
          <VisitLine key={visit.id} visit={visit} name={name} />
        ))}
      </ul>
    </section>
  );
}

/** While the patient has not seen the doctor. */
const TO_PREPARE: ReadonlySet<PatientVisit['status']> = new Set(['BOOKED', 'CONFIRMED', 'CHECKED_IN']);

function VisitLine({ visit, name }: { visit: PatientVisit; name: string }) {
  const here = useClinic();
  const { id, startsAt, timezone, practitioner, clinic, status, cancelReason } = visit;
  const when = `${formatMoment(startsAt, timezone)} (${zoneName(timezone, startsAt).offset})`;
  const isToPrepare =
    clinic.id === here.id && TO_PREPARE.has(status) && dateIn(startsAt, timezone) === todayIn(timezone);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm">
      <span className="min-w-0 flex-1 basis-60">
        {clinic.id === here.id ? (
          <Link
            to="/$clinicSlug/calendar"
            params={{ clinicSlug: here.slug }}
            search={{ date: dateIn(startsAt, timezone), appointment: id }}
            className="font-medium hover:underline"
          >
            {when}
          </Link>
        ) : (
          <span className="font-medium">{when}</span>
        )}
        <span className="block text-xs text-ink-faint">
          {doctorName(practitioner)} · {clinic.name}
        </span>
      </span>
      {isToPrepare ? <PrepareButton appointmentId={id} name={name} /> : null}
      <StatusBadge status={status} reason={cancelReason} />
    </li>
  );
}
