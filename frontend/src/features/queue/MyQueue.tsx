import { ClockAlert } from 'lucide-react';
import { useState } from 'react';
import { formatTime } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { t } from '../../language/t.ts';
import { ExpectedList } from './ExpectedList.tsx';
import { LateDialog } from './LateDialog.tsx';
import { NowCard } from './NowCard.tsx';
import { oncePressed } from './oncePressed.ts';
import { partsOf } from './queueModel.ts';
import type { Queue, Ticket, TicketCommand } from './queueQueries.ts';
import { TicketLine } from './TicketLine.tsx';
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
  const next = waiting[0] ?? null;
  const others = [...inConsultation.slice(1), ...called.slice(1), ...skipped, ...over];
  const onCurrent = (command: TicketCommand, ticket: Ticket | undefined) => () => {
    if (may && ticket && !commands.busy) void commands.onTicket(command, ticket.id);
  };
  const steps = {
    start: onCurrent('startConsultation', called[0]),
    skip: onCurrent('skipPatient', called[0]),
    recall: onCurrent('recallPatient', called[0] ?? skipped[0]),
    complete: onCurrent('completeConsultation', inConsultation[0]),
    callNext: () => {
      if (may && next && !commands.busy) void commands.callNext(queue.practitioner.id);
    },
  };
  useQueueKeys({ c: steps.callNext, s: steps.start, k: steps.skip, r: steps.recall, d: steps.complete });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex flex-col gap-4">
        <NowCard
          inConsultation={inConsultation[0]}
          called={called[0]}
          steps={may ? { ...steps, callNext: next ? steps.callNext : null } : null}
          aside={
            <div className="flex items-center gap-2">
              {queue.lateUntil ? (
                <Badge tone="warning">
                  {t('queue.late.until', { time: formatTime(queue.lateUntil, queue.timezone) })}
                </Badge>
              ) : null}
              {may ? (
                <Button variant="ghost" size="sm" onClick={() => setLate(true)}>
                  <ClockAlert aria-hidden="true" /> {t('queue.late.iAm')}
                </Button>
              ) : null}
            </div>
          }
        />
        <Card title={t('queue.part.waiting')} aside={<Badge>{waiting.length}</Badge>}>
          {waiting.length > 0 ? (
            <WaitingList
              label={t('queue.part.waitingForMe')}
              waiting={waiting}
              zone={queue.timezone}
              now={now}
              commands={may ? commands : null}
              actions={ticket => (may ? <TicketMenu {...{ ticket, now, commands }} /> : null)}
            />
          ) : (
            <p className="text-sm text-ink-faint">{t('queue.part.nobodyWaits')}</p>
          )}
        </Card>
      </div>
      <Card title={t('queue.part.later')}>
        <div className="flex flex-col gap-3">
          <ExpectedList queue={queue} commands={null} onCheckedIn={() => undefined} />
          <ul aria-label={t('queue.part.others')} className="flex flex-col gap-2 empty:hidden">
            {others.map(ticket => (
              <li key={ticket.id}>
                <TicketLine ticket={ticket} zone={queue.timezone} now={now}>
                  {may && ticket.state === 'SKIPPED' ? (
                    <Button variant="outline" size="sm" onClick={oncePressed(onCurrent('recallPatient', ticket))}>
                      {t('queue.step.recall')}
                    </Button>
                  ) : null}
                </TicketLine>
              </li>
            ))}
          </ul>
          {others.length + queue.expected.length === 0 ? (
            <p className="text-sm text-ink-faint">{t('queue.part.nobodyElse')}</p>
          ) : null}
        </div>
      </Card>
      {late ? <LateDialog queue={queue} commands={commands} onClose={() => setLate(false)} /> : null}
    </div>
  );
}
