import { UserCheck } from 'lucide-react';
import { formatTime, lengthInWords } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import { oncePressed } from './oncePressed.ts';
import type { Queue, Ticket } from './queueQueries.ts';
import type { QueueCommands } from './useQueueCommands.ts';

interface ExpectedListProps {
  queue: Queue;
  commands: QueueCommands | null;
  onCheckedIn: (ticket: Ticket) => void;
}

/** Delays shorter than this are not worth a word, minutes. */
const WORTH_SAYING = 10;

/** Who is booked today and not here yet. */
export function ExpectedList({ queue, commands, onCheckedIn }: ExpectedListProps) {
  const { expected, timezone } = queue;
  if (expected.length === 0) return null;
  return (
    <details open={expected.length <= 4} className="text-sm">
      <summary className="cursor-pointer rounded px-1 py-1 font-medium text-ink-soft">
        {t('queue.checkIn.expected', { count: expected.length })}
      </summary>
      <ul className="mt-1 flex flex-col">
        {expected.map(visit => {
          const { appointment, delayMinutes } = visit;
          const name = spokenName(appointment.patient);
          return (
            <li key={appointment.id} className="flex items-center gap-2 rounded-lg px-1 py-1 hover:bg-row">
              <span className="w-18 shrink-0 whitespace-nowrap text-ink-soft tabular-nums">
                {formatTime(appointment.startsAt, timezone)}
              </span>
              <span className="min-w-0 flex-1 truncate">{name}</span>
              {delayMinutes >= WORTH_SAYING ? <Badge tone="warning">+{lengthInWords(delayMinutes)}</Badge> : null}
              {commands ? (
                <Button
                  variant="ghost"
                  size="iconSm"
                  aria-label={t('queue.checkIn.of', { name })}
                  disabled={commands.busy}
                  onClick={oncePressed(
                    () => void commands.checkIn(visit).then(ticket => ticket && onCheckedIn(ticket)),
                  )}
                >
                  <UserCheck aria-hidden="true" />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
