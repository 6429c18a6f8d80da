import { Link } from '@tanstack/react-router';
import {
  CalendarDays,
  ClipboardList,
  FileText,
  FlaskConical,
  HeartPulse,
  MessageSquare,
  NotebookPen,
  Pill,
  Receipt,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { dateIn, formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { formatMoney } from '../billing/money.ts';
import { ObservationsLine } from '../chart/ObservationsLine.tsx';
import { doctorName } from '../patients/names.ts';
import { MarkedResult } from '../results/ResultsTable.tsx';
import { outOfRange, statusTone } from '../results/resultWords.ts';
import { DispenseBadge } from '../pharmacy/DispenseBadge.tsx';
import { StatusBadge } from '../scheduling/StatusBadge.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import { NoteText } from './NoteText.tsx';
import type { TimelineItem } from './timelineItems.ts';
import type { RecordEntry } from './timelineQueries.ts';

/** One thing that happened. */
export function TimelineLine({ item }: { item: TimelineItem }) {
  switch (item.kind) {
    case 'APPOINTMENT':
      return <AppointmentLine {...item} />;
    case 'INVOICE':
      return (
        <Line icon={Receipt} at={item.at} title={t('timeline.invoice', { number: item.invoice.number ?? 'none' })}>
          {item.invoice.total ? formatMoney(item.invoice.total) : null}
        </Line>
      );
    case 'MESSAGE':
      return (
        <Line icon={MessageSquare} at={item.at} title={t(`messaging.purpose.${item.message.purpose}`)}>
          {t(`messaging.status.${item.message.status}`)}
        </Line>
      );
    case 'RECORD':
      return <EntryLine entry={item.entry} />;
  }
}

interface LineProps {
  icon: LucideIcon;
  at: string;
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}

function Line({ icon: Icon, at, title, aside, children }: LineProps) {
  const { timezone } = useClinic();
  return (
    <li className="flex items-start gap-3 py-2.5 text-sm">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{title}</p>
        {children ? <div className="mt-0.5 text-ink-soft">{children}</div> : null}
        <p className="mt-0.5 text-xs text-ink-faint">
          <time dateTime={at}>{formatMoment(at, timezone)}</time>
        </p>
      </div>
      {aside}
    </li>
  );
}

function AppointmentLine({ appointment }: Extract<TimelineItem, { kind: 'APPOINTMENT' }>) {
  const here = useClinic();
  const { id, startsAt, status, practitioner, clinic } = appointment;
  const title = t('timeline.appointment', { doctor: doctorName(practitioner) });
  return (
    <Line
      icon={CalendarDays}
      at={startsAt}
      aside={<StatusBadge status={status} />}
      title={
        clinic.id === here.id ? (
          <Link
            to="/$clinicSlug/calendar"
            params={{ clinicSlug: here.slug }}
            search={{ date: dateIn(startsAt, here.timezone), appointment: id }}
            className="hover:underline"
          >
            {title}
          </Link>
        ) : (
          title
        )
      }
    >
      {clinic.id === here.id ? null : clinic.name}
    </Line>
  );
}

function EntryLine({ entry }: { entry: RecordEntry }) {
  const { at, allergy, condition, document, encounter, prescription, serviceRequest, vitalSigns, diagnosticReport } =
    entry;
  if (encounter) return <EncounterLine at={at} encounter={encounter} />;
  if (prescription) {
    const { status, lines, dispenseStatus } = prescription;
    return (
      <Line
        icon={Pill}
        at={at}
        title={t('timeline.prescription')}
        aside={
          status === 'CANCELLED' ? (
            <Badge tone="danger">{t('timeline.cancelled')}</Badge>
          ) : (
            <DispenseBadge status={dispenseStatus} />
          )
        }
      >
        {lines.map(({ display }) => display).join(' · ')}
      </Line>
    );
  }
  if (vitalSigns)
    return (
      <Line icon={HeartPulse} at={at} title={t('timeline.vitals')}>
        <ObservationsLine observations={vitalSigns.observations} />
      </Line>
    );
  if (serviceRequest) {
    const { test, status } = serviceRequest;
    return (
      <Line
        icon={FlaskConical}
        at={at}
        title={test}
        aside={status === 'CANCELLED' ? <Badge tone="danger">{t('timeline.cancelled')}</Badge> : null}
      >
        {t('timeline.ordered')}
      </Line>
    );
  }
  if (diagnosticReport) return <ReportLine at={at} report={diagnosticReport} />;
  if (document) return <Line icon={FileText} at={at} title={document.title} />;
  if (allergy)
    return <Line icon={TriangleAlert} at={at} title={t('timeline.allergy', { substance: allergy.substance })} />;
  if (condition) return <Line icon={ClipboardList} at={at} title={`${condition.code} ${condition.display}`} />;
  return <Line icon={FileText} at={at} title={t('timeline.away')} />;
}

function ReportLine({ at, report }: { at: string; report: NonNullable<RecordEntry['diagnosticReport']> }) {
  const { name, status, severity, results, conclusion } = report;
  const marked = outOfRange(results);
  return (
    <Line
      icon={FlaskConical}
      at={at}
      title={name}
      aside={status === 'FINAL' ? null : <Badge tone={statusTone(status)}>{t(`results.status.${status}`)}</Badge>}
    >
      {marked.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {marked.map((result, index) => (
            <li key={index}>
              {result.name} <MarkedResult result={result} />
            </li>
          ))}
        </ul>
      ) : severity === 'NORMAL' ? (
        t('results.noneAbnormal')
      ) : null}
      {conclusion ? <NoteText text={conclusion} /> : null}
    </Line>
  );
}

function EncounterLine({ at, encounter }: { at: string; encounter: NonNullable<RecordEntry['encounter']> }) {
  const { practitioner, note, diagnoses, appointmentId } = encounter;
  const here = useClinic();
  const title = t('timeline.visit', { doctor: doctorName(practitioner) });
  return (
    <Line
      icon={NotebookPen}
      at={at}
      aside={note.signedAt ? null : <Badge tone="warning">{t('encounters.draft')}</Badge>}
      title={
        appointmentId ? (
          <Link
            to="/$clinicSlug/consultation/$appointmentId"
            params={{ clinicSlug: here.slug, appointmentId }}
            className="hover:underline"
          >
            {title}
          </Link>
        ) : (
          title
        )
      }
    >
      {diagnoses && diagnoses.length > 0 ? (
        <p>{diagnoses.map(({ code, display }) => `${code} ${display}`).join(' · ')}</p>
      ) : null}
      <NoteText text={note.text} />
    </Line>
  );
}
