import { useState } from 'react';
import { dateIn, formatDate, formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ObservationsLine } from '../chart/ObservationsLine.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { RemovedEntry } from './removedQueries.ts';
import { useRemoved, useRestore } from './useRemoved.ts';

/** More are shown when asked for. */
const FEW = 5;

/** What was taken out of the record lately, and by whom, for who may put it back; nothing where there is none (AUD-10). */
export function RemovedCard({ patientId }: { patientId: string }) {
  const entries = useRemoved(patientId);
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  return (
    <Card title={t('removed.title')}>
      <ul aria-label={t('removed.title')} className="divide-y divide-line">
        {(all ? entries : entries.slice(0, FEW)).map(entry => (
          <RemovedLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {entries.length > FEW && !all ? (
        <Button variant="ghost" size="sm" className="mt-2" onClick={() => setAll(true)}>
          {t('removed.all', { count: entries.length })}
        </Button>
      ) : null}
    </Card>
  );
}

function RemovedLine({ entry }: { entry: RemovedEntry }) {
  const { timezone } = useClinic();
  const { restore, busy } = useRestore();
  const { kind, removedAt, removedBy, restorableUntil, vitalSigns } = entry;
  const what = nameOf(entry, timezone);
  return (
    <li className="flex items-start gap-3 py-2.5">
      <div className="min-w-0 flex-1 text-sm">
        <p className="flex flex-wrap items-center gap-1.5">
          <span className="font-medium break-words">{what}</span>
          <Badge>{t(`removed.kind.${kind}`)}</Badge>
        </p>
        {vitalSigns ? (
          <div className="mt-1 text-xs text-ink-soft">
            <ObservationsLine observations={vitalSigns.observations} />
          </div>
        ) : null}
        <p className="mt-1 text-xs text-ink-faint">
          {t('removed.by', { name: removedBy?.name ?? 'none', at: formatMoment(removedAt, timezone) })}
          {restorableUntil ? (
            <span className="block">{t('removed.until', { date: formatDate(dateIn(restorableUntil, timezone)) })}</span>
          ) : null}
        </p>
      </div>
      <Button
        variant="outline"
        size="sm"
        busy={busy}
        aria-label={t('removed.restoreOne', { what })}
        onClick={() => void restore(entry)}
      >
        {t('removed.restore')}
      </Button>
    </li>
  );
}

/** What an entry was, in its own words; its kind where they cannot be had. */
function nameOf(entry: RemovedEntry, timezone: string): string {
  const { kind, allergy, careTeamMember, condition, contactPoint, coverage, document, tag, vitalSigns } = entry;
  const named = {
    ALLERGY: allergy?.substance,
    CARE_TEAM_MEMBER: careTeamMember?.practitioner.name,
    CONDITION: condition ? `${condition.code} ${condition.display}` : null,
    CONTACT_POINT: contactPoint?.value,
    COVERAGE: coverage ? [coverage.payer, coverage.plan].filter(Boolean).join(', ') : null,
    DOCUMENT: document?.title,
    TAG: tag?.name,
    VITAL_SIGNS: vitalSigns ? formatMoment(vitalSigns.takenAt, timezone) : null,
  };
  return named[kind] ?? t(`removed.kind.${kind}`);
}
