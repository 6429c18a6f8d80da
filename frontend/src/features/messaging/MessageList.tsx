import { formatMoment } from '../../app/time/zone.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { t } from '../../language/t.ts';
import { knownFailure, type Message } from './messages.ts';

interface MessageListProps {
  messages: readonly Message[];
  timezone: string;
}

const TONES: Record<Message['status'], Tone> = {
  QUEUED: 'info',
  SENT: 'primary',
  SUPPRESSED: 'warning',
  FAILED: 'danger',
  WITHDRAWN: 'neutral',
};

/** What was sent to a patient, and what was held back and why. */
export function MessageList({ messages, timezone }: MessageListProps) {
  if (messages.length === 0) return <p className="text-sm text-ink-faint">{t('messaging.none')}</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {messages.map(({ id, purpose, status, failure, sentAt, dueAt }) => (
        <li key={id} className="flex items-center gap-3 py-2.5">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{t(`messaging.purpose.${purpose}`)}</span>
            <span className="block text-xs text-ink-faint">
              {formatMoment(sentAt ?? dueAt, timezone)}
              {failure ? ` · ${t(`messaging.failure.${knownFailure(failure)}`)}` : ''}
            </span>
          </span>
          <Badge tone={TONES[status]}>{t(`messaging.status.${status}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
