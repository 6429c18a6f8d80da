import { addDays, formatDate, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { VisitDraft } from './visitDraft.ts';

type FollowUp = Pick<VisitDraft, 'followUpOn' | 'followUpReason'>;

interface FollowUpCardProps extends FollowUp {
  /** Null: only read. */
  onChange: ((followUp: Partial<FollowUp>) => void) | null;
}

const USUAL_DAYS = [7, 14, 30];

/** When the patient is to come again, and why. */
export function FollowUpCard({ followUpOn, followUpReason, onChange }: FollowUpCardProps) {
  const { timezone } = useClinic();
  const today = todayIn(timezone);
  return (
    <Card title={t('consultation.followUp.title')}>
      {onChange ? (
        <>
          <div className="flex flex-wrap gap-2 pb-2">
            {USUAL_DAYS.map(days => (
              <Button
                key={days}
                variant="soft"
                size="sm"
                onClick={() => onChange({ followUpOn: addDays(today, days) })}
              >
                {t('consultation.followUp.inDays', { days })}
              </Button>
            ))}
            <Button variant="ghost" size="sm" onClick={() => onChange({ followUpOn: '', followUpReason: '' })}>
              {t('consultation.followUp.none')}
            </Button>
          </div>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={t('consultation.followUp.on')} optional>
              {control => (
                <Input
                  {...control}
                  type="date"
                  min={today}
                  value={followUpOn}
                  onChange={event => onChange({ followUpOn: event.target.value })}
                />
              )}
            </Field>
            <Field label={t('consultation.followUp.reason')} optional>
              {control => (
                <Input
                  {...control}
                  maxLength={500}
                  disabled={!followUpOn}
                  value={followUpReason}
                  onChange={event => onChange({ followUpReason: event.target.value })}
                />
              )}
            </Field>
          </div>
        </>
      ) : (
        <p className="text-sm">
          {followUpOn
            ? t('consultation.followUp.said', { date: formatDate(followUpOn, 'long') })
            : t('consultation.followUp.none')}
          {followUpReason ? ` · ${followUpReason}` : ''}
        </p>
      )}
    </Card>
  );
}
