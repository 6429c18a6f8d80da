import { DoorOpen, Ellipsis, Megaphone, Printer, Star, StarOff, Undo2, UserX } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
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
          <Button variant="ghost" size="iconSm" aria-label={`More about ${name}`}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        {waits ? (
          <>
            <MenuItem icon={<Megaphone />} onSelect={does('callPatient')}>
              Call now
            </MenuItem>
            <MenuItem icon={<DoorOpen />} onSelect={does('startConsultation')}>
              Start the consultation
            </MenuItem>
            <MenuItem icon={priority ? <StarOff /> : <Star />} onSelect={() => setAsking(true)}>
              {priority ? 'Take priority away' : 'Give priority'}
            </MenuItem>
          </>
        ) : null}
        {state === 'CALLED' ? (
          <MenuItem icon={<Megaphone />} onSelect={does('recallPatient')}>
            Call again
          </MenuItem>
        ) : null}
        <MenuItem icon={<Printer />} onSelect={() => printSlip(ticket)}>
          Print the token
        </MenuItem>
        <MenuItem icon={<UserX />} onSelect={does('leaveUnseen')}>
          Left without being seen
        </MenuItem>
        {waits && now - Date.parse(checkedInAt) < UNDO_MILLISECONDS ? (
          <MenuItem icon={<Undo2 />} onSelect={does('undoCheckIn')}>
            Take the check-in back
          </MenuItem>
        ) : null}
      </Menu>
      {asking ? (
        <ReasonDialog
          title={priority ? 'Take priority away?' : 'Give priority?'}
          description={name}
          action={priority ? 'Take away' : 'Give priority'}
          busy={commands.busy}
          onReason={reason => void commands.prioritize(id, !priority, reason).finally(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
