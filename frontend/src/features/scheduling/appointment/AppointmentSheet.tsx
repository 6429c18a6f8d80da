import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { dateIn, distanceOfZones, formatDate, formatTimeRange, zoneName } from '../../../app/time/zone.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Sheet } from '../../../ui/Dialog.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { InvoiceLines } from '../../billing/InvoiceLines.tsx';
import { MessageList } from '../../messaging/MessageList.tsx';
import { ConsultationLink } from '../../consultation/ConsultationLink.tsx';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { STATUS_LOOKS } from '../calendar/visitStatus.ts';

import { StatusBadge } from '../StatusBadge.tsx';
import type { AppointmentDetails } from './appointmentQueries.ts';
import { AppointmentWatch } from './AppointmentWatch.tsx';
import { CancelAppointment } from './CancelAppointment.tsx';
import { useAppointment } from './useAppointment.ts';
import { VisitWords } from './VisitWords.tsx';
import { doctorName, spokenName } from '../../patients/names.ts';

interface AppointmentSheetProps {
  /** The appointment shown; closed when undefined. */
  id: string | undefined;
  onClose: () => void;
}

/** All about one appointment, and what can be done with it. */
export function AppointmentSheet({ id, onClose }: AppointmentSheetProps) {
  const { appointment, loading, failureOf, retry } = useAppointment(id);
  const mayWatch = useCan()('patient:read');
  const missing = loading || appointment ? null : (failureOf() ?? NOT_FOUND);
  return (
    <Sheet open={id !== undefined} onOpenChange={open => !open && onClose()} title={t('appointment.title')}>
      {id !== undefined && mayWatch ? <AppointmentWatch key={id} id={id} onReload={retry} /> : null}
      {loading ? <SkeletonLines count={5} /> : null}
      {missing ? <FailureNote failure={missing} what={t('appointment.what')} onRetry={retry} /> : null}
      {appointment ? (
        <Details appointment={appointment} failureOf={failureOf} onRetry={retry} onClose={onClose} />
      ) : null}
    </Sheet>
  );
}

const NOT_FOUND = { kind: 'refused', reason: 'APPOINTMENT_NOT_FOUND', traceId: null } as const;

interface DetailsProps {
  appointment: AppointmentDetails;
  failureOf: ReturnType<typeof useAppointment>['failureOf'];
  onRetry: () => void;
  onClose: () => void;
}

function Details({ appointment, failureOf, onRetry, onClose }: DetailsProps) {
  const can = useCan();
  const mayCancel = can('appointment:cancel') && STATUS_LOOKS[appointment.status].movable;
  const { invoice, messages } = appointment;
  const invoiceFailure = invoice ? null : failureOf('invoice');
  const messagesFailure = messages ? null : failureOf('messages');
  return (
    <div className="flex flex-col gap-6">
      <PatientLink appointment={appointment} />
      <ConsultationLink appointmentId={appointment.id} />
      <Facts appointment={appointment} />
      <Part title={t('appointment.reasonAndLabels')}>
        <VisitWords appointment={appointment} />
      </Part>
      {can('invoice:read') ? (
        <Part title={t('appointment.invoice')}>
          {invoiceFailure ? (
            <FailureNote failure={invoiceFailure} what={t('appointment.invoice')} onRetry={onRetry} />
          ) : null}
          {invoice ? (
            <InvoiceLines invoice={invoice} />
          ) : invoiceFailure ? null : (
            <Quiet>{t('appointment.noInvoice')}</Quiet>
          )}
        </Part>
      ) : null}
      {can('message:read') ? (
        <Part title={t('appointment.messages')}>
          {messagesFailure ? (
            <FailureNote failure={messagesFailure} what={t('appointment.messages')} onRetry={onRetry} />
          ) : null}
          {messages ? <MessageList messages={messages} timezone={appointment.timezone} /> : null}
        </Part>
      ) : null}
      {mayCancel ? <CancelAppointment appointment={appointment} onDone={onClose} /> : null}
    </div>
  );
}

function PatientLink({ appointment: { patient } }: { appointment: AppointmentDetails }) {
  const { slug } = useClinic();
  const name = spokenName(patient);
  return (
    <Link
      to="/$clinicSlug/patients/$patientId"
      params={{ clinicSlug: slug, patientId: patient.id }}
      className="flex items-center gap-3 rounded-card border border-line p-3 hover:bg-sunken"
    >
      <Avatar name={name} photo={patient.photo} className="size-10 text-sm" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{name}</span>
        <span className="block text-sm text-primary-deep">{t('appointment.openRecord')}</span>
      </span>
      <ArrowRight aria-hidden="true" className="size-4 text-ink-faint" />
    </Link>
  );
}

function Facts({ appointment }: { appointment: AppointmentDetails }) {
  const { startsAt, endsAt, timezone, practitioner, channel, room, visitType } = appointment;
  const own = useOwnZone();
  const ownZone = distanceOfZones(own, timezone, startsAt) ? zoneName(own, startsAt) : null;
  const zone = zoneName(timezone, startsAt);
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-2.5 text-sm [&_dt]:text-ink-faint">
      <dt>{t('appointment.facts.status')}</dt>
      <dd>
        <StatusBadge status={appointment.status} reason={appointment.cancelReason} />
      </dd>
      <dt>{t('appointment.facts.time')}</dt>
      <dd>
        <span className="block font-medium">{formatDate(dateIn(startsAt, timezone), 'long')}</span>
        <span className="block tabular-nums">{formatTimeRange(startsAt, endsAt, timezone)}</span>
        <span className="block text-xs text-ink-faint">
          {zone.name} ({zone.offset})
        </span>
        {ownZone ? (
          <span className="block text-xs text-ink-faint">
            {t('appointment.facts.yours', {
              times: formatTimeRange(startsAt, endsAt, own),
              zone: ownZone.name,
              offset: ownZone.offset,
            })}
          </span>
        ) : null}
      </dd>
      <dt>{t('clinic.doctor')}</dt>
      <dd>{doctorName(practitioner)}</dd>
      {visitType ? (
        <>
          <dt>{t('appointment.facts.kind')}</dt>
          <dd>{visitType.name}</dd>
        </>
      ) : null}
      {room ? (
        <>
          <dt>{t('clinic.room')}</dt>
          <dd>{room.name}</dd>
        </>
      ) : null}
      <dt>{t('appointment.facts.booked')}</dt>
      <dd>{t(`appointment.channel.${channel}`)}</dd>
    </dl>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => <p className="text-sm text-ink-faint">{children}</p>;
