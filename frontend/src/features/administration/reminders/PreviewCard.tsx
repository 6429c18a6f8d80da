import { formatMoment } from '../../../app/time/zone.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Card } from '../../../ui/Card.tsx';
import { t } from '../../../language/t.ts';
import { type Offset, offsetWords } from './reminderWords.ts';

interface PreviewCardProps {
  /** When the visit would begin. */
  startsAt: string;
  zone: string;
  /** Now; what was due before is not sent. */
  now: string;
  reminders: ReadonlyArray<{ dueAt: string; rule: Offset & { id: string } }>;
}

/** When a visit that is booked now for tomorrow morning would be reminded of. */
export const PreviewCard = ({ startsAt, zone, now, reminders }: PreviewCardProps) => (
  <Card title={t('reminders.preview')}>
    <p className="mb-2 text-sm text-ink-soft">
      {t('reminders.previewAt', { time: formatMoment(startsAt, zone), zone })}
    </p>
    {reminders.length === 0 ? (
      <p className="text-sm">{t('reminders.previewNone')}</p>
    ) : (
      <ol className="divide-y divide-line text-sm">
        {reminders.map(({ dueAt, rule }) => (
          <li key={rule.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
            <span>
              <span className="block font-medium">{formatMoment(dueAt, zone)}</span>
              <span className="block text-xs text-ink-faint">{offsetWords(rule)}</span>
            </span>
            {Date.parse(dueAt) <= Date.parse(now) ? <Badge tone="warning">{t('reminders.tooLate')}</Badge> : null}
          </li>
        ))}
      </ol>
    )}
  </Card>
);
