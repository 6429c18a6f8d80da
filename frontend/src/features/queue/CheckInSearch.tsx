import { UserCheck } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatTime } from '../../app/time/zone.ts';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { oncePressed } from './oncePressed.ts';
import { matches } from './queueModel.ts';
import type { Expected, Queue, Ticket } from './queueQueries.ts';
import { useQueueKeys } from './useQueueKeys.ts';
import type { QueueCommands } from './useQueueCommands.ts';

interface CheckInSearchProps {
  queues: readonly Queue[];
  commands: QueueCommands;
  onCheckedIn: (ticket: Ticket) => void;
}

const MAX_SHOWN = 6;

/** Finds who is booked today while typing; Enter checks them in. */
export function CheckInSearch({ queues, commands, onCheckedIn }: CheckInSearchProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useQueueKeys({ c: () => input.current?.focus() });
  const found = typed.trim()
    ? queues
        .flatMap(queue => queue.expected.map(visit => ({ queue, visit })))
        .filter(({ visit }) => matches(typed, spokenName(visit.appointment.patient)))
        .slice(0, MAX_SHOWN)
    : [];
  const take = async (visit: Expected) => {
    if (commands.busy) return;
    const ticket = await commands.checkIn(visit);
    if (!ticket) return;
    setTyped('');
    onCheckedIn(ticket);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter' && chosen) void take(chosen.visit);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative w-full max-w-md">
      <Field label={t('queue.checkIn.label')}>
        {control => (
          <div className="relative">
            <UserCheck aria-hidden="true" className="absolute top-3 left-3 size-4 text-ink-faint" />
            <Input
              {...control}
              ref={input}
              type="text"
              role="combobox"
              autoComplete="off"
              aria-expanded={found.length > 0}
              aria-autocomplete="list"
              {...(found[active] ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${active}` } : {})}
              placeholder={t('queue.checkIn.placeholder')}
              className="pl-9"
              value={typed}
              onChange={event => {
                setTyped(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
        )}
      </Field>
      {found.length > 0 ? (
        <div
          id={listId}
          role="listbox"
          aria-label={t('queue.checkIn.list')}
          className="absolute inset-x-0 z-20 mt-1 rounded-card border border-line bg-surface p-1 shadow-pop"
        >
          {found.map(({ queue, visit }, index) => (
            <div
              key={visit.appointment.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseMove={() => setActive(index)}
              onKeyDown={onKeyDown}
              onClick={oncePressed(() => void take(visit))}
              className={classes(
                'flex items-center gap-3 rounded-lg px-2.5 py-2',
                index === active && 'bg-primary-soft',
              )}
            >
              <span className="min-w-0 flex-1 truncate text-sm font-semibold">
                {spokenName(visit.appointment.patient)}
              </span>
              <span className="shrink-0 text-xs text-ink-soft tabular-nums">
                {formatTime(visit.appointment.startsAt, queue.timezone)} · {doctorName(queue.practitioner)}
              </span>
            </div>
          ))}
        </div>
      ) : null}
      <p
        role="status"
        className="absolute inset-x-0 z-20 mt-1 rounded-card border border-line bg-surface p-3 text-sm text-ink-faint shadow-pop empty:hidden"
      >
        {typed.trim() && found.length === 0 ? t('queue.checkIn.none') : ''}
      </p>
    </div>
  );
}
