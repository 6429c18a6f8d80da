import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { dateIn, formatDate, formatMoment, todayIn } from '../../app/time/zone.ts';
import type { FollowUpStatus } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Column } from '../../ui/table/column.ts';
import { unseen } from '../../ui/unseen.tsx';
import { doctorName, listedName, spokenName } from '../patients/names.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import type { FollowUp } from './followUpQueries.ts';
import { choicesFrom, daysOverdue } from './followUpWords.ts';

type OnChange = (visit: FollowUp, status: FollowUpStatus) => void;

const TONE: Record<FollowUpStatus, Tone> = {
  OPEN: 'neutral',
  CONTACTED: 'info',
  BOOKED: 'primary',
  DONE: 'primary',
  DECLINED: 'neutral',
};

/** What the list shows of a follow-up. It comes page by page, so that it cannot be sorted here; on phones day and reason stand below the name. */
export const followUpColumns = (zone: string, onChange: OnChange): Array<Column<FollowUp>> => [
  {
    id: 'patient',
    title: t('clinic.patient'),
    isHead: true,
    cell: visit => <Patient visit={visit} />,
    text: ({ patient }) => listedName(patient),
  },
  {
    id: 'due',
    title: t('followUps.due.title'),
    cell: visit => <Due visit={visit} />,
    text: ({ followUp }) => followUp.on,
    className: 'max-sm:hidden',
  },
  {
    id: 'reason',
    title: t('clinic.reason'),
    cell: ({ followUp }) => followUp.reason ?? <span className="text-ink-faint">{t('followUps.noReason')}</span>,
    text: ({ followUp }) => followUp.reason ?? '',
    className: 'max-md:hidden min-w-40',
  },
  {
    id: 'visit',
    title: t('followUps.visit'),
    cell: visit => <VisitLink visit={visit} />,
    text: ({ startedAt }) => dateIn(startedAt, zone),
    className: 'max-md:hidden whitespace-nowrap',
  },
  {
    id: 'doctor',
    title: t('clinic.doctor'),
    cell: ({ practitioner }) => doctorName(practitioner),
    text: ({ practitioner }) => doctorName(practitioner),
    className: 'max-lg:hidden min-w-28',
  },
  {
    id: 'status',
    title: t('followUps.status.title'),
    cell: visit => <Status visit={visit} onChange={onChange} />,
    text: ({ followUp }) => t(`followUps.status.${followUp.status}`),
  },
];

function Patient({ visit }: { visit: FollowUp }) {
  const { slug } = useClinic();
  const { patient, followUp } = visit;
  return (
    <>
      <Link
        to="/$clinicSlug/patients/$patientId"
        params={{ clinicSlug: slug, patientId: patient.id }}
        className="font-semibold hover:underline"
      >
        {listedName(patient)}
      </Link>
      <span className="block text-xs text-ink-faint">
        {patient.birthDate ? formatDate(patient.birthDate) : null}
        {patient.mrn ? (
          <>
            {' · '}
            <span className="whitespace-nowrap">{patient.mrn}</span>
          </>
        ) : null}
      </span>
      <span className="mt-1 block sm:hidden">
        <Due visit={visit} />
      </span>
      {followUp.reason ? <span className="mt-1 block text-xs text-ink-soft md:hidden">{followUp.reason}</span> : null}
    </>
  );
}

function Due({ visit: { followUp } }: { visit: FollowUp }) {
  const days = daysOverdue(followUp, todayIn(useClinic().timezone));
  return (
    <>
      <span className="block whitespace-nowrap tabular-nums">{formatDate(followUp.on)}</span>
      {days === null ? null : days === 0 ? (
        <Badge tone="warning">{t('followUps.due.today')}</Badge>
      ) : (
        <Badge tone="danger">
          <TriangleAlert aria-hidden="true" /> {t('followUps.due.overdue', { days })}
        </Badge>
      )}
    </>
  );
}

/** To the visit on its screen; visits without an appointment stand in the patient's record. */
function VisitLink({ visit: { patient, appointmentId, startedAt } }: { visit: FollowUp }) {
  const { slug, timezone } = useClinic();
  const words = t.rich('followUps.visitOf', {
    name: spokenName(patient),
    date: formatDate(dateIn(startedAt, timezone)),
    s: unseen,
  });
  const look = 'underline decoration-line-strong underline-offset-4 hover:decoration-ink';
  return appointmentId ? (
    <Link to="/$clinicSlug/consultation/$appointmentId" params={{ clinicSlug: slug, appointmentId }} className={look}>
      {words}
    </Link>
  ) : (
    <Link to="/$clinicSlug/patients/$patientId" params={{ clinicSlug: slug, patientId: patient.id }} className={look}>
      {words}
    </Link>
  );
}

function Status({ visit, onChange }: { visit: FollowUp; onChange: OnChange }) {
  const { timezone } = useClinic();
  const mayChange = useCan()('follow-up:write');
  const { status, changedBy, changedAt } = visit.followUp;
  return (
    <>
      {mayChange ? (
        <Select
          aria-label={t('followUps.status.of', { name: spokenName(visit.patient) })}
          className="h-9 min-w-32 print:hidden"
          value={status}
          options={choicesFrom(status).map(value => ({ value, label: t(`followUps.status.${value}`) }))}
          onChange={value => {
            const chosen = choicesFrom(status).find(each => each === value);
            if (chosen && chosen !== status) onChange(visit, chosen);
          }}
        />
      ) : null}
      <Badge tone={TONE[status]} className={mayChange ? 'hidden print:inline-flex' : ''}>
        {t(`followUps.status.${status}`)}
      </Badge>
      {changedBy && changedAt ? (
        <span className="mt-1 block text-xs text-ink-faint max-sm:hidden">
          {t('followUps.changedBy', { name: changedBy.name, at: formatMoment(changedAt, timezone) })}
        </span>
      ) : null}
    </>
  );
}
