import { Coffee, UserPlus } from 'lucide-react';
import { useOpening } from '../../app/openings.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { useCan } from '../session/SessionContext.tsx';
import { CheckInSearch } from './CheckInSearch.tsx';
import { QueueColumn } from './QueueColumn.tsx';
import type { Queue, Ticket } from './queueQueries.ts';
import { printSlip } from './slip.ts';
import { useMayManage } from './useMayManage.ts';
import { useQueueCommands } from './useQueueCommands.ts';
import { WalkInDialog } from './WalkInDialog.tsx';

/** All doctors of the clinic side by side. */
export function DeskQueues({ queues, now }: { queues: readonly Queue[]; now: number }) {
  const commands = useQueueCommands();
  const mayManage = useMayManage();
  const can = useCan();
  const [admitting, setAdmitting] = useOpening('walkIn');
  const managed = queues.filter(({ practitioner }) => mayManage(practitioner.id));
  const onCheckedIn = (ticket: Ticket) => {
    const { patient, practitioner } = ticket.appointment;
    reportSuccess(
      t('queue.checkIn.done', { token: ticket.token, name: spokenName(patient) }),
      t('queue.checkIn.waitsFor', { doctor: doctorName(practitioner) }),
      {
        label: t('ui.print'),
        run: () => printSlip(ticket),
      },
    );
  };
  if (queues.length === 0) {
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState icon={<Coffee />} title={t('queue.page.empty')} text={t('queue.page.emptyWhy')} />
      </div>
    );
  }
  return (
    <>
      {managed.length > 0 ? (
        <div className="flex flex-wrap items-end gap-2">
          <CheckInSearch queues={managed} commands={commands} onCheckedIn={onCheckedIn} />
          {can('patient:read') ? (
            <Button variant="outline" onClick={() => setAdmitting(true)}>
              <UserPlus aria-hidden="true" /> {t('queue.ticket.walkIn')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] items-start gap-3">
        {queues.map(queue => (
          <QueueColumn
            key={queue.practitioner.id}
            queue={queue}
            now={now}
            commands={mayManage(queue.practitioner.id) ? commands : null}
            onCheckedIn={onCheckedIn}
          />
        ))}
      </div>
      {admitting ? (
        <WalkInDialog
          queues={managed}
          commands={commands}
          onAdmitted={onCheckedIn}
          onClose={() => setAdmitting(false)}
        />
      ) : null}
    </>
  );
}
