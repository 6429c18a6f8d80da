import { DoorOpen, Ellipsis, Megaphone, Printer, Star, StarOff, Undo2, UserX } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import type { Ticket } from './queueQueries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { printSlip } from './slip.ts';
import type { QueueCommands } from './useQueueCommands.ts';

/** A check-in is taken back within a minute. */
const UNDO_MILLISECONDS = 60_000;

interface TicketMenuProps {
  ticket: Ticket;
  now: number;
  commands: QueueCommands;
}

/** What else can be done with a ticket. */
export function TicketMenu({ ticket, now, commands }: TicketMenuProps) {
  const [asking, setAsking] = useState(false);
  const { id, state, priority, checkedInAt } = ticket;
  const name = spokenName(ticket.appointment.patient);
  const waits = state === 'WAITING';
  const does = (command: Parameters<QueueCommands['onTicket']>[0]) => () => void commands.onTicket(command, id);
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" size="iconSm" aria-label={t('clinic.moreAbout', { name })}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        {waits ? (
          <>
            <MenuItem icon={<Megaphone />} onSelect={does('callPatient')}>
              {t('queue.ticket.callNow')}
            </MenuItem>
            <MenuItem icon={<DoorOpen />} onSelect={does('startConsultation')}>
              {t('queue.ticket.begin')}
            </MenuItem>
            <MenuItem icon={priority ? <StarOff /> : <Star />} onSelect={() => setAsking(true)}>
              {priority ? t('queue.order.takePriority') : t('queue.order.givePriority')}
            </MenuItem>
          </>
        ) : null}
        {state === 'CALLED' ? (
          <MenuItem icon={<Megaphone />} onSelect={does('recallPatient')}>
            {t('queue.step.recall')}
          </MenuItem>
        ) : null}
        <MenuItem icon={<Printer />} onSelect={() => printSlip(ticket)}>
          {t('queue.ticket.print')}
        </MenuItem>
        <MenuItem icon={<UserX />} onSelect={does('leaveUnseen')}>
          {t('queue.ticket.left')}
        </MenuItem>
        {waits && now - Date.parse(checkedInAt) < UNDO_MILLISECONDS ? (
          <MenuItem icon={<Undo2 />} onSelect={does('undoCheckIn')}>
            {t('queue.ticket.undo')}
          </MenuItem>
        ) : null}
      </Menu>
      {asking ? (
        <ReasonDialog
          title={priority ? t('queue.order.takePriorityAsk') : t('queue.order.givePriorityAsk')}
          description={name}
          action={priority ? t('queue.order.takeAway') : t('queue.order.givePriority')}
          busy={commands.busy}
          onReason={reason => void commands.prioritize(id, !priority, reason).finally(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
