import { Check, ClockAlert, DoorOpen, History, Megaphone, SkipForward } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { formatTime } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { unseen } from '../../ui/unseen.tsx';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { PrepareButton } from '../preparation/PrepareButton.tsx';
import { ExpectedList } from './ExpectedList.tsx';
import { LateDialog } from './LateDialog.tsx';
import { partsOf } from './queueModel.ts';
import { oncePressed } from './oncePressed.ts';
import { QueueLog } from './QueueLog.tsx';
import type { Queue, Ticket } from './queueQueries.ts';
import { TicketLine } from './TicketLine.tsx';
import { TicketMenu } from './TicketMenu.tsx';
import type { QueueCommands } from './useQueueCommands.ts';
import { WaitingList } from './WaitingList.tsx';

interface QueueColumnProps {
  queue: Queue;
  now: number;
  /** Null: only looked at. */
  commands: QueueCommands | null;
  onCheckedIn: (ticket: Ticket) => void;
}

/** One doctor's queue as reception sees it. */
export function QueueColumn({ queue, now, commands, onCheckedIn }: QueueColumnProps) {
  const titleId = useId();
  const { timezone: zone } = queue;
  const parts = partsOf(queue);
  const line = (ticket: Ticket, actions: ReactNode) => (
    <li key={ticket.id} className="rounded-lg bg-primary-soft/60 px-2 py-2">
      <TicketLine ticket={ticket} zone={zone} now={now} strong>
        {commands ? actions : null}
      </TicketLine>
    </li>
  );
  return (
    <section
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-surface p-3 shadow-card"
    >
      <ColumnHead queue={queue} titleId={titleId} commands={commands} waiting={parts.waiting.length} />
      {parts.inConsultation.length + parts.called.length > 0 ? (
        <ul aria-label={t('queue.part.now')} className="flex flex-col gap-1.5">
          {parts.inConsultation.map(ticket =>
            line(ticket, commands ? <Does command="completeConsultation" {...{ ticket, commands }} /> : null),
          )}
          {parts.called.map(ticket =>
            line(
              ticket,
              commands ? (
                <>
                  <Does command="startConsultation" {...{ ticket, commands }} />
                  <Does command="skipPatient" {...{ ticket, commands }} />
                  <Prepare ticket={ticket} />
                  <TicketMenu {...{ ticket, now, commands }} />
                </>
              ) : null,
            ),
          )}
        </ul>
      ) : null}
      {parts.waiting.length > 0 ? (
        <WaitingList
          label={t('queue.part.waitingFor', { doctor: doctorName(queue.practitioner) })}
          waiting={parts.waiting}
          zone={zone}
          now={now}
          commands={commands}
          actions={ticket =>
            commands ? (
              <>
                <Prepare ticket={ticket} />
                <TicketMenu {...{ ticket, now, commands }} />
              </>
            ) : null
          }
        />
      ) : (
        <p className="px-1 text-sm text-ink-faint">{t('queue.part.nobodyWaits')}</p>
      )}
      {parts.skipped.length > 0 ? (
        <Part title={t('queue.part.skipped')}>
          {parts.skipped.map(ticket => (
            <li key={ticket.id} className="px-1 py-1">
              <TicketLine ticket={ticket} zone={zone} now={now}>
                {commands ? (
                  <>
                    <Does command="recallPatient" {...{ ticket, commands }} />
                    <TicketMenu {...{ ticket, now, commands }} />
                  </>
                ) : null}
              </TicketLine>
            </li>
          ))}
        </Part>
      ) : null}
      <ExpectedList queue={queue} commands={commands} onCheckedIn={onCheckedIn} />
      {parts.over.length > 0 ? (
        <details className="text-sm">
          <summary className="cursor-pointer rounded px-1 py-1 font-medium text-ink-soft">
            {t('queue.part.over', { count: parts.over.length })}
          </summary>
          <ul className="mt-1 flex flex-col gap-1.5">
            {parts.over.map(ticket => (
              <li key={ticket.id} className="px-1">
                <TicketLine ticket={ticket} zone={zone} now={now} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

const Prepare = ({ ticket: { appointment } }: { ticket: Ticket }) => (
  <PrepareButton appointmentId={appointment.id} name={spokenName(appointment.patient)} small />
);

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="px-1 text-xs font-semibold text-ink-faint">{title}</h3>
    <ul className="mt-0.5 flex flex-col">{children}</ul>
  </div>
);

const DOES = {
  startConsultation: { word: 'start', Icon: DoorOpen },
  completeConsultation: { word: 'done', Icon: Check },
  skipPatient: { word: 'skip', Icon: SkipForward },
  recallPatient: { word: 'recall', Icon: Megaphone },
} as const;

interface DoesProps {
  command: keyof typeof DOES;
  ticket: Ticket;
  commands: QueueCommands;
}

/** The one thing that is done next, as a button of few letters. */
function Does({ command, ticket, commands }: DoesProps) {
  const { word, Icon } = DOES[command];
  const label = t(`queue.step.${word}`);
  const name = spokenName(ticket.appointment.patient);
  return (
    <Tooltip text={label}>
      <Button
        variant={command === 'skipPatient' ? 'ghost' : 'outline'}
        size="iconSm"
        aria-label={`${label}: ${name}`}
        disabled={commands.busy}
        onClick={oncePressed(() => void commands.onTicket(command, ticket.id))}
      >
        <Icon aria-hidden="true" />
      </Button>
    </Tooltip>
  );
}

interface ColumnHeadProps {
  queue: Queue;
  titleId: string;
  commands: QueueCommands | null;
  waiting: number;
}

function ColumnHead({ queue, titleId, commands, waiting }: ColumnHeadProps) {
  const [open, setOpen] = useState<'late' | 'log' | null>(null);
  const { practitioner, lateUntil, usualMinutes, timezone } = queue;
  const close = () => setOpen(null);
  return (
    <header className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="truncate text-[0.9375rem] font-semibold">
            {doctorName(practitioner)}
          </h2>
          <p className="text-xs text-ink-faint">
            {usualMinutes
              ? t('queue.part.countUsual', { waiting, minutes: usualMinutes })
              : t('queue.part.count', { waiting })}
          </p>
        </div>
        <Button
          variant="ghost"
          size="iconSm"
          aria-label={t('queue.log.of', { doctor: doctorName(practitioner) })}
          onClick={() => setOpen('log')}
        >
          <History aria-hidden="true" />
        </Button>
        {commands ? (
          <Button
            variant="ghost"
            size="iconSm"
            aria-label={t('queue.late.title', { doctor: doctorName(practitioner) })}
            onClick={() => setOpen('late')}
          >
            <ClockAlert aria-hidden="true" />
          </Button>
        ) : null}
      </div>
      {lateUntil ? (
        <Badge tone="warning">{t('queue.late.from', { time: formatTime(lateUntil, timezone) })}</Badge>
      ) : null}
      {commands ? (
        <Button
          size="sm"
          variant="soft"
          disabled={waiting === 0 || commands.busy}
          onClick={oncePressed(() => void commands.callNext(practitioner.id))}
        >
          <Megaphone aria-hidden="true" />{' '}
          {t.rich('queue.step.callNextOf', { doctor: doctorName(practitioner), s: unseen })}
        </Button>
      ) : null}
      {open === 'late' && commands ? <LateDialog queue={queue} commands={commands} onClose={close} /> : null}
      {open === 'log' ? <QueueLog practitioner={practitioner} onClose={close} /> : null}
    </header>
  );
}
