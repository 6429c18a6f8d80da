import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import { withMoved } from './queueModel.ts';
import type { Ticket } from './queueQueries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { TicketLine } from './TicketLine.tsx';
import type { QueueCommands } from './useQueueCommands.ts';

interface WaitingListProps {
  label: string;
  waiting: readonly Ticket[];
  zone: string;
  now: number;
  /** Null: only looked at. */
  commands: QueueCommands | null;
  actions: (ticket: Ticket) => ReactNode;
}

interface Moved {
  id: string;
  place: number;
}

/** Who waits, in turn; put in another order by dragging, or with the arrow keys at the handle. */
export function WaitingList({ label, waiting, zone, now, commands, actions }: WaitingListProps) {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [asking, setAsking] = useState(false);
  const line = withMoved(waiting, moved);
  const settle = (to: Moved | null) => setAsking(to !== null && waiting[to.place]?.id !== to.id);
  const forget = () => {
    setMoved(null);
    setAsking(false);
  };
  return (
    <>
      <ol aria-label={label} className="flex flex-col gap-1">
        {line.map((ticket, place) => (
          <li
            key={ticket.id}
            data-place={place}
            className={classes(
              'flex items-center gap-1 rounded-lg py-1.5 pr-1 pl-1 hover:bg-row',
              moved?.id === ticket.id && 'bg-primary-soft',
              commands === null && 'pl-2',
            )}
          >
            {commands ? (
              <Handle
                name={spokenName(ticket.appointment.patient)}
                place={place}
                last={line.length - 1}
                onMove={to => setMoved({ id: ticket.id, place: to })}
                onSettle={to => (to === undefined ? settle(moved) : settle({ id: ticket.id, place: to }))}
                onForget={forget}
              />
            ) : null}
            <div className="min-w-0 flex-1">
              <TicketLine ticket={ticket} zone={zone} now={now}>
                {actions(ticket)}
              </TicketLine>
            </div>
          </li>
        ))}
      </ol>
      {asking && moved && commands ? (
        <MoveDialog waiting={waiting} moved={moved} commands={commands} onClose={forget} />
      ) : null}
    </>
  );
}

interface HandleProps {
  name: string;
  place: number;
  last: number;
  onMove: (place: number) => void;
  /** With a place: that of where it was dropped. */
  onSettle: (place?: number) => void;
  onForget: () => void;
}

function Handle({ name, place, last, onMove, onSettle, onForget }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: Math.max(0, place - 1), ArrowDown: Math.min(last, place + 1) }[event.key];
    if (to !== undefined) onMove(to);
    else if (event.key === 'Enter') onSettle();
    else if (event.key === 'Escape') onForget();
    else return;
    event.preventDefault();
  };
  const drag = (from: HTMLElement) => {
    const list = from.closest('ol');
    let to = place;
    followPointer(
      event => {
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-place]');
        const over = under && list?.contains(under) ? Number(under.dataset['place']) : to;
        if (over !== to) onMove((to = over));
      },
      () => onSettle(to),
    );
  };
  return (
    <button
      type="button"
      onPointerDown={event => drag(event.currentTarget)}
      aria-label={t('queue.order.handle', { name, place: place + 1 })}
      onKeyDown={onKeyDown}
      className="grid h-9 w-6 shrink-0 cursor-grab! touch-none place-items-center rounded text-ink-faint hover:bg-sunken"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
}

/** Tells of the pointer until it is let go; the element it began on may move meanwhile. */
function followPointer(onMove: (event: PointerEvent) => void, onEnd: () => void): void {
  const follow = new AbortController();
  const { signal } = follow;
  addEventListener('pointermove', onMove, { signal });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(
      end,
      () => {
        follow.abort();
        onEnd();
      },
      { signal },
    );
}

interface MoveDialogProps {
  waiting: readonly Ticket[];
  moved: Moved;
  commands: QueueCommands;
  onClose: () => void;
}

function MoveDialog({ waiting, moved, commands, onClose }: MoveDialogProps) {
  const ticket = waiting.find(({ id }) => id === moved.id);
  const before = withMoved(waiting, moved)[moved.place + 1];
  return (
    <ReasonDialog
      title={t('queue.order.ask')}
      description={t('queue.order.toPlace', {
        name: ticket ? spokenName(ticket.appointment.patient) : '',
        place: moved.place + 1,
      })}
      action={t('queue.order.move')}
      busy={commands.busy}
      onReason={reason => void commands.move(moved.id, before?.id ?? null, reason).finally(onClose)}
      onClose={onClose}
    />
  );
}
