import { Footprints, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatTime, lengthInWords } from '../../app/time/zone.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import { PreparationMark } from '../preparation/PreparationMark.tsx';
import { minutesUntil } from './queueModel.ts';
import type { Ticket } from './queueQueries.ts';

interface TicketLineProps {
  ticket: Ticket;
  zone: string;
  now: number;
  /** In consultation and called stand out. */
  strong?: boolean;
  children?: ReactNode;
}

/** A patient's place in one line: token, name, and what is known of when. */
export function TicketLine({ ticket, zone, now, strong, children }: TicketLineProps) {
  const { token, priority, appointment } = ticket;
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <Token token={token} strong={strong === true} />
      {appointment.patient.photo ? (
        <Avatar name={spokenName(appointment.patient)} photo={appointment.patient.photo} />
      ) : null}
      <div className="min-w-0 flex-1 leading-tight">
        <p className="flex items-center gap-1.5 text-sm font-semibold">
          <span className="truncate">{spokenName(appointment.patient)}</span>
          {appointment.walkIn ? (
            <Footprints role="img" aria-label={t('queue.ticket.walkIn')} className="size-3.5 shrink-0 text-ink-faint" />
          ) : null}
        </p>
        <p className="text-xs text-ink-faint">{whenOf(ticket, zone, now)}</p>
        <PreparationMark preparation={appointment.preparation} zone={zone} />
        {priority ? (
          <Badge tone="warning" className="mt-1">
            <Star aria-hidden="true" /> {t(`queue.reason.${priority}`)}
          </Badge>
        ) : null}
      </div>
      {children}
    </div>
  );
}

export const Token = ({ token, strong }: { token: number; strong: boolean }) => (
  <span
    className={classes(
      'grid h-9 min-w-9 shrink-0 place-items-center rounded-lg px-1.5 text-base font-bold tabular-nums',
      strong ? 'bg-primary text-on-primary' : 'bg-sunken text-ink',
    )}
  >
    <span className="sr-only">{t('queue.ticket.token')} </span>
    {token}
  </span>
);

function whenOf(ticket: Ticket, zone: string, now: number): string {
  const { state, calledAt, startedAt, endedAt, estimatedAt, appointment, calls } = ticket;
  const at = (instant: string | null) => (instant ? formatTime(instant, zone) : '');
  switch (state) {
    case 'IN_CONSULTATION':
      return t('queue.when.inConsultation', { time: at(startedAt) });
    case 'CALLED':
      return calls > 1
        ? t('queue.when.calledAgain', { calls, time: at(calledAt) })
        : t('queue.when.called', { time: at(calledAt) });
    case 'SKIPPED':
      return t('queue.when.skipped', { time: at(calledAt) });
    case 'DONE':
      return t('queue.when.done', { from: at(startedAt), to: at(endedAt) });
    case 'LEFT':
      return t('queue.when.left', { time: at(endedAt) });
    default: {
      const booked = appointment.walkIn
        ? t('queue.ticket.walkIn')
        : t('queue.when.for', { time: at(appointment.startsAt) });
      return estimatedAt
        ? t('queue.when.about', {
            booked,
            time: at(estimatedAt),
            length: lengthInWords(minutesUntil(estimatedAt, now)),
          })
        : booked;
    }
  }
}
