import { formatMoment } from '../../app/time/zone.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import type { Message } from './messages.ts';

interface MessageListProps {
  messages: readonly Message[];
  timezone: string;
}

const PURPOSES: Record<Message['purpose'], string> = {
  APPOINTMENT_CONFIRMATION: 'Appointment confirmation',
  APPOINTMENT_MOVED: 'Word of the new time',
  APPOINTMENT_CANCELLED: 'Word of the cancellation',
  APPOINTMENT_REMINDER: 'Reminder',
  APPOINTMENT_FOLLOW_UP: 'Message after the visit',
  WAITLIST_OFFER: 'Word of a free time',
};

const STATES: Record<Message['status'], { label: string; tone: Tone }> = {
  QUEUED: { label: 'Planned', tone: 'info' },
  SENT: { label: 'Sent', tone: 'primary' },
  SUPPRESSED: { label: 'Not sent', tone: 'warning' },
  FAILED: { label: 'Failed', tone: 'danger' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral' },
};

/** Why a message was not sent, in words. */
export const FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_CONTACT: 'No contact is marked as safe for messages',
  NO_CONTACT: 'No e-mail address is known',
  CANCELLED: 'The appointment was cancelled',
  NOT_TO_COME: 'The appointment was no longer to come',
  OVER: 'It was too late to send it',
  OFFER_ENDED: 'The offer had ended',
};

/** What was sent to a patient, and what was held back and why. */
export function MessageList({ messages, timezone }: MessageListProps) {
  if (messages.length === 0) return <p className="text-sm text-ink-faint">Nothing sent yet.</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {messages.map(({ id, purpose, status, failure, sentAt, dueAt }) => (
        <li key={id} className="flex items-center gap-3 py-2.5">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{PURPOSES[purpose]} by e-mail</span>
            <span className="block text-xs text-ink-faint">
              {formatMoment(sentAt ?? dueAt, timezone)}
              {failure ? ` · ${FAILURES[failure] ?? 'It could not be delivered'}` : ''}
            </span>
          </span>
          <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>
        </li>
      ))}
    </ul>
  );
}
