import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../language/t.ts';
import { useCan } from '../session/SessionContext.tsx';
import { ChartCard } from './ChartCard.tsx';
import type { ConditionEntry } from './chartQueries.ts';
import { activeFirst } from './chartWords.ts';
import { ProblemDialog } from './ProblemDialog.tsx';
import type { ChartState } from './useChart.ts';

interface ProblemsCardProps {
  patientId: string;
  state: ChartState;
}

/** The problem list, active ones first. */
export function ProblemsCard({ patientId, state }: ProblemsCardProps) {
  const mayWrite = useCan()('chart:write');
  const [open, setOpen] = useState<ConditionEntry | 'new' | null>(null);
  return (
    <ChartCard
      title={t('chart.problem.title')}
      field="conditions"
      state={state}
      part={state.chart?.conditions}
      aside={
        mayWrite ? (
          <Button variant="soft" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> {t('chart.problem.add')}
          </Button>
        ) : null
      }
    >
      {conditions => (
        <>
          {conditions.length === 0 ? <p className="py-1 text-sm text-ink-faint">{t('chart.problem.none')}</p> : null}
          <ul className="divide-y divide-line empty:hidden">
            {activeFirst(conditions).map(condition => (
              <li key={condition.id} className="flex items-start gap-3 py-2.5">
                <ProblemLine condition={condition} />
                {mayWrite ? (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('chart.entry.editOf', { name: condition.display })}
                    onClick={() => setOpen(condition)}
                  >
                    {t('chart.entry.edit')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {open ? (
            <ProblemDialog
              patientId={patientId}
              {...(open === 'new' ? {} : { condition: open })}
              onStale={state.refresh}
              onClose={() => setOpen(null)}
              onSaved={() => {
                setOpen(null);
                state.refresh();
              }}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function ProblemLine({ condition }: { condition: ConditionEntry }) {
  const { code, display, clinicalStatus, onsetOn, abatedOn, note } = condition;
  const course = [
    onsetOn ? t('chart.problem.since', { date: formatDate(onsetOn) }) : null,
    abatedOn ? t('chart.problem.until', { date: formatDate(abatedOn) }) : null,
  ].filter(Boolean);
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="font-medium break-words">{display}</p>
      <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
        <span className="font-mono">{code}</span>
        <Badge tone={clinicalStatus === 'ACTIVE' ? 'primary' : 'neutral'}>{t(`chart.status.${clinicalStatus}`)}</Badge>
        {course.join(', ')}
      </p>
      {note ? <p className="mt-1 text-xs whitespace-pre-wrap text-ink-soft">{note}</p> : null}
    </div>
  );
}
