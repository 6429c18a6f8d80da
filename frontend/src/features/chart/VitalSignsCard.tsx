import { Activity } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../language/t.ts';
import { useCan, useMe } from '../session/SessionContext.tsx';
import { ChartCard } from './ChartCard.tsx';
import type { Measure } from './chartQueries.ts';
import { TrendChart } from './TrendChart.tsx';
import type { ChartState } from './useChart.ts';
import { VitalSignsDialog } from './VitalSignsDialog.tsx';
import { VitalSignsTable } from './VitalSignsTable.tsx';
import { unitsOf } from './vitalWords.ts';

interface VitalSignsCardProps {
  patientId: string;
  state: ChartState;
  /** Whether the head is measured as well. */
  infant: boolean;
  className?: string;
}

const TRENDS: Measure[] = ['SYSTOLIC_PRESSURE', 'PULSE', 'TEMPERATURE', 'WEIGHT'];

/** What was measured, latest first, and how it went. */
export function VitalSignsCard({ patientId, state, infant, className }: VitalSignsCardProps) {
  const mayWrite = useCan()('vitals:write');
  const system = unitsOf(useMe().organization?.country ?? 'US');
  const [taking, setTaking] = useState(false);
  const page = state.chart?.vitalSigns;
  return (
    <ChartCard
      title={t('chart.vital.title')}
      field="vitalSigns"
      state={state}
      part={page}
      {...(className ? { className } : {})}
      aside={
        mayWrite ? (
          <Button variant="soft" size="sm" onClick={() => setTaking(true)}>
            <Activity aria-hidden="true" /> {t('chart.vital.take')}
          </Button>
        ) : null
      }
    >
      {({ entries, endCursor }) => (
        <>
          {entries.length === 0 ? <p className="py-1 text-sm text-ink-faint">{t('chart.vital.none')}</p> : null}
          {entries.length > 0 ? (
            <>
              <div className="mt-1 mb-3 grid grid-cols-2 gap-2 empty:hidden lg:grid-cols-4">
                {TRENDS.map(measure => (
                  <TrendChart key={measure} measure={measure} entries={entries} system={system} />
                ))}
              </div>
              <VitalSignsTable entries={entries} system={system} onMarked={state.refresh} />
            </>
          ) : null}
          {endCursor ? (
            <Button variant="ghost" size="sm" className="mt-2" busy={state.loading} onClick={state.showMore}>
              {t('chart.vital.earlier')}
            </Button>
          ) : null}
          {taking ? (
            <VitalSignsDialog
              patientId={patientId}
              system={system}
              infant={infant}
              onClose={() => setTaking(false)}
              onSaved={() => {
                setTaking(false);
                state.refresh();
              }}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}
