import { Link } from '@tanstack/react-router';
import { Check, ClockAlert, DoorOpen, Megaphone, SkipForward } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatTime } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { spokenName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { ExpectedList } from './ExpectedList.tsx';
import { LateDialog } from './LateDialog.tsx';
import { partsOf } from './queueModel.ts';
import type { Queue, Ticket, TicketCommand } from './queueQueries.ts';
import { TicketLine, Token } from './TicketLine.tsx';
import { TicketMenu } from './TicketMenu.tsx';
import { useMayManage } from './useMayManage.ts';
import { useQueueCommands } from './useQueueCommands.ts';
import { useQueueKeys } from './useQueueKeys.ts';
import { WaitingList } from './WaitingList.tsx';

/** A doctor's own queue: who is here now, who is next, and one key for each step. */
export function MyQueue({ queue, now }: { queue: Queue; now: number }) {
  const commands = useQueueCommands();
  const may = useMayManage()(queue.practitioner.id);
  const [late, setLate] = useState(false);
  const { inConsultation, called, waiting, skipped, over } = partsOf(queue);
  const current = inConsultation[0] ?? called[0] ?? null;
  const next = waiting[0] ?? null;
  const onCurrent = (command: TicketCommand, ticket: Ticket | undefined) => () => {
    if (may && ticket && !commands.busy) void commands.onTicket(command, ticket.id);
  };
  const callNext = () => {
    if (may && next && !commands.busy) void commands.callNext(queue.practitioner.id);
  };
  useQueueKeys({
    c: callNext,
    s: onCurrent('startConsultation', called[0]),
    k: onCurrent('skipPatient', called[0]),
    r: onCurrent('recallPatient', called[0] ?? skipped[0]),
    d: onCurrent('completeConsultation', inConsultation[0]),
  });
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-4">
        <Card
          title="Now"
          aside={
            <div className="flex items-center gap-2">
              {queue.lateUntil ? (
                <Badge tone="warning">Late until {formatTime(queue.lateUntil, queue.timezone)}</Badge>
              ) : null}
              {may ? (
                <Button variant="ghost" size="sm" onClick={() => setLate(true)}>
                  <ClockAlert aria-hidden="true" /> I am late
                </Button>
              ) : null}
            </div>
          }
        >
          {current ? <Current ticket={current} /> : <p className="py-4 text-ink-faint">Nobody is with you.</p>}
          {may ? (
            <div className="mt-4 flex flex-wrap gap-2">
              {inConsultation[0] ? (
                <Step label="Done" letter="d" onPress={onCurrent('completeConsultation', inConsultation[0])}>
                  <Check aria-hidden="true" />
                </Step>
              ) : null}
              {called[0] ? (
                <>
                  <Step label="Start" letter="s" onPress={onCurrent('startConsultation', called[0])}>
                    <DoorOpen aria-hidden="true" />
                  </Step>
                  <Step label="Call again" letter="r" quiet onPress={onCurrent('recallPatient', called[0])}>
                    <Megaphone aria-hidden="true" />
                  </Step>
                  <Step label="Skip" letter="k" quiet onPress={onCurrent('skipPatient', called[0])}>
                    <SkipForward aria-hidden="true" />
                  </Step>
                </>
              ) : null}
              <Step label="Call next" letter="c" quiet={current !== null} disabled={!next} onPress={callNext}>
                <Megaphone aria-hidden="true" />
              </Step>
            </div>
          ) : null}
        </Card>
        <Card title="Waiting" aside={<Badge>{waiting.length}</Badge>}>
          {waiting.length > 0 ? (
            <WaitingList
              label="Waiting for me"
              waiting={waiting}
              zone={queue.timezone}
              now={now}
              commands={may ? commands : null}
              actions={ticket => (may ? <TicketMenu {...{ ticket, now, commands }} /> : null)}
            />
          ) : (
            <p className="text-sm text-ink-faint">Nobody is waiting.</p>
          )}
        </Card>
      </div>
      <Card title="Later">
        <div className="flex flex-col gap-3">
          <ExpectedList queue={queue} commands={null} onCheckedIn={() => undefined} />
          <ul aria-label="Did not come, done or left" className="flex flex-col gap-2 empty:hidden">
            {[...called.slice(1), ...skipped, ...over].map(ticket => (
              <li key={ticket.id}>
                <TicketLine ticket={ticket} zone={queue.timezone} now={now}>
                  {may && ticket.state === 'SKIPPED' ? (
                    <Button variant="outline" size="sm" onClick={onCurrent('recallPatient', ticket)}>
                      Call again
                    </Button>
                  ) : null}
                </TicketLine>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      {late ? <LateDialog queue={queue} commands={commands} onClose={() => setLate(false)} /> : null}
    </div>
  );
}

function Current({ ticket }: { ticket: Ticket }) {
  const { slug } = useClinic();
  const { patient } = ticket.appointment;
  return (
    <div className="flex items-center gap-4">
      <Token token={ticket.token} strong />
      <div className="min-w-0 flex-1">
        <p className="truncate text-xl font-semibold">{spokenName(patient)}</p>
        <p className="text-sm text-ink-soft">
          {ticket.state === 'IN_CONSULTATION' ? 'In consultation' : 'Called'} ·{' '}
          <Link
            to="/$clinicSlug/patients/$patientId"
            params={{ clinicSlug: slug, patientId: patient.id }}
            className="font-medium text-primary-deep underline"
          >
            Open the record
          </Link>
        </p>
      </div>
    </div>
  );
}

interface StepProps {
  label: string;
  letter: string;
  quiet?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Step({ label, letter, quiet, disabled, onPress, children }: StepProps) {
  return (
    <Button variant={quiet ? 'outline' : 'primary'} disabled={disabled} onClick={onPress}>
      {children} {label}
      <span aria-hidden="true" className="max-sm:hidden">
        <Kbd>{letter}</Kbd>
      </span>
    </Button>
  );
}
