import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatDate, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { CoverageDialog } from './CoverageDialog.tsx';
import type { Coverage } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';

interface CoveragesCardProps {
  patientId: string;
  state: ReceptionState;
}

/** Who pays for the patient's care. */
export function CoveragesCard({ patientId, state }: CoveragesCardProps) {
  const mayChange = useCan()('patient:update');
  const [open, setOpen] = useState<Coverage | 'new' | null>(null);
  return (
    <ChartCard
      title={t('reception.payers.title')}
      field="coverages"
      state={state}
      part={state.record?.coverages}
      aside={
        mayChange ? (
          <Button variant="soft" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> {t('reception.payers.add')}
          </Button>
        ) : null
      }
    >
      {coverages => (
        <>
          <ul className="divide-y divide-line">
            {coverages.map(coverage => (
              <li key={coverage.id} className="flex items-start gap-3 py-2.5">
                <CoverageLine coverage={coverage} />
                {mayChange ? (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('reception.edit', { what: coverage.payer })}
                    onClick={() => setOpen(coverage)}
                  >
                    {t('reception.change')}
                  </Button>
                ) : null}
              </li>
            ))}
            {coverages.length === 0 ? <li className="text-sm text-ink-faint">{t('reception.payers.none')}</li> : null}
          </ul>
          {open ? (
            <CoverageDialog
              patientId={patientId}
              {...(open === 'new' ? {} : { coverage: open })}
              onClose={() => setOpen(null)}
              onChanged={state.refresh}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function CoverageLine({ coverage: { payer, plan, memberNumber, groupNumber, endsOn, note } }: { coverage: Coverage }) {
  const { timezone } = useClinic();
  const ended = endsOn !== null && endsOn < todayIn(timezone);
  const numbers = [
    plan,
    memberNumber ? t('reception.payers.member', { number: memberNumber }) : null,
    groupNumber ? t('reception.payers.group', { number: groupNumber }) : null,
  ].filter(Boolean);
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="font-medium break-words">{payer}</p>
      <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
        {numbers.join(' · ')}
        {endsOn ? (
          <Badge tone={ended ? 'danger' : 'neutral'}>
            {t(ended ? 'reception.payers.ended' : 'reception.payers.ends', { date: formatDate(endsOn) })}
          </Badge>
        ) : null}
      </p>
      {note ? <p className="mt-1 text-xs whitespace-pre-wrap text-ink-soft">{note}</p> : null}
    </div>
  );
}
