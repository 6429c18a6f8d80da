import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan } from '../session/SessionContext.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { ReportItem } from './ReportItem.tsx';
import type { ReportEntry, ResultLine } from './resultQueries.ts';
import { TrendDialog } from './TrendDialog.tsx';
import { useReports } from './useReports.ts';

interface ReportsCardProps {
  patientId: string;
  className?: string;
}

/** Test reports of a patient, latest specimen first, with what of them is out of range. */
export function ReportsCard({ patientId, className }: ReportsCardProps) {
  const mayWrite = useCan()('result:write');
  const [abnormal, setAbnormal] = useState(false);
  const state = useReports(patientId, abnormal);
  const [editing, setEditing] = useState<ReportEntry | 'new' | null>(null);
  const [trend, setTrend] = useState<ResultLine | null>(null);
  return (
    <ChartCard
      title={t('results.title')}
      field="diagnosticReports"
      state={state}
      part={state.page}
      {...(className ? { className } : {})}
      aside={
        mayWrite ? (
          <Button variant="soft" size="sm" className="print:hidden" onClick={() => setEditing('new')}>
            <FlaskConical aria-hidden="true" /> {t('results.enter')}
          </Button>
        ) : null
      }
    >
      {({ entries, endCursor }) => (
        <>
          {entries.length > 0 || abnormal ? <Narrowed abnormal={abnormal} onChoose={setAbnormal} /> : null}
          {entries.length === 0 ? (
            <p className="py-1 text-sm text-ink-faint">{t(abnormal ? 'results.noneAbnormal' : 'results.none')}</p>
          ) : null}
          <ul className="divide-y divide-line empty:hidden">
            {entries.map((report, index) => (
              <ReportItem
                key={report.id}
                report={report}
                openAtFirst={index === 0}
                onTrend={setTrend}
                onEdit={() => setEditing(report)}
                onChanged={state.refresh}
              />
            ))}
          </ul>
          {endCursor ? (
            <Button variant="ghost" size="sm" className="print:hidden" busy={state.loading} onClick={state.showMore}>
              {t('results.more')}
            </Button>
          ) : null}
          {editing ? (
            <ReportDialog
              patientId={patientId}
              earlier={entries}
              {...(editing === 'new' ? {} : { report: editing })}
              onClose={() => setEditing(null)}
              onStale={state.refresh}
              onSaved={() => {
                setEditing(null);
                state.refresh();
              }}
            />
          ) : null}
          {trend ? <TrendDialog patientId={patientId} result={trend} onClose={() => setTrend(null)} /> : null}
        </>
      )}
    </ChartCard>
  );
}

function Narrowed({ abnormal, onChoose }: { abnormal: boolean; onChoose: (abnormal: boolean) => void }) {
  return (
    <div role="group" aria-label={t('results.show')} className="flex flex-wrap gap-1.5 print:hidden">
      {[false, true].map(value => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={abnormal === value}
          onClick={() => onChoose(value)}
          className={classes(
            'rounded-full border px-3 py-1 text-xs font-medium',
            abnormal === value
              ? 'border-primary bg-primary-soft text-primary-deep'
              : 'border-line text-ink-soft hover:bg-sunken',
          )}
        >
          {t(value ? 'results.abnormalOnly' : 'results.all')}
        </button>
      ))}
    </div>
  );
}
