import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { t } from '../../../language/t.ts';
import type { ClinicPolicy } from '../scheduleQueries.ts';
import { PolicyDialog } from './PolicyDialog.tsx';

interface PolicyCardProps {
  policy: ClinicPolicy;
  mayChange: boolean;
}

/** By which rules the clinic books. */
export function PolicyCard({ policy, mayChange }: PolicyCardProps) {
  const [changing, setChanging] = useState(false);
  return (
    <Card
      title={t('rules.policy.title')}
      aside={
        mayChange ? (
          <Button variant="outline" size="sm" aria-label={t('rules.policy.change')} onClick={() => setChanging(true)}>
            {t('ui.change')}
          </Button>
        ) : null
      }
    >
      <ul className="flex list-disc flex-col gap-1 pl-4 text-sm">
        {linesOf(policy).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {changing ? <PolicyDialog policy={policy} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}

function linesOf(policy: ClinicPolicy): string[] {
  const { noticeMinutes, horizonDays, visitsPerDay, cancelWindowMinutes, noShowAfterMinutes, holdMinutes } = policy;
  return [
    policy.selfBooking ? t('rules.policyLine.selfBooked') : t('rules.policyLine.notSelfBooked'),
    noticeMinutes === 0
      ? t('rules.policyLine.anyNotice', { days: horizonDays })
      : t('rules.policyLine.notice', { length: duration(noticeMinutes), days: horizonDays }),
    cancelWindowMinutes === 0
      ? t('rules.policyLine.cancelAny')
      : t('rules.policyLine.cancel', { length: duration(cancelWindowMinutes) }),
    visitsPerDay === null ? t('rules.policyLine.anyVisits') : t('rules.policyLine.visits', { count: visitsPerDay }),
    overbookingLine(policy),
    noShowAfterMinutes === null
      ? t('rules.policyLine.noShowByHand')
      : t('rules.policyLine.noShow', { length: duration(noShowAfterMinutes) }),
    t('rules.policyLine.kept', { length: duration(holdMinutes) }),
  ];
}

const overbookingLine = ({ overbooking, overbookLimit }: ClinicPolicy): string =>
  overbooking === 'NONE'
    ? t('rules.policyLine.beyond.NONE')
    : t(`rules.policyLine.beyond.${overbooking}`, { limit: overbookLimit });

const duration = (minutes: number): string =>
  minutes % 60 === 0 && minutes > 0 ? t('time.hours', { hours: minutes / 60 }) : t('time.minutes', { minutes });
