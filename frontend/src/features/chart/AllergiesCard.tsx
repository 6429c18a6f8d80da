import { useMutation } from '@apollo/client/react';
import { Plus, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { AllergyDialog } from './AllergyDialog.tsx';
import { ChartCard } from './ChartCard.tsx';
import { type AllergyEntry, type ChartRecord, stateNoKnownAllergies } from './chartQueries.ts';
import { activeFirst } from './chartWords.ts';
import type { ChartState } from './useChart.ts';

interface AllergiesCardProps {
  patientId: string;
  state: ChartState;
}

/** What the patient does not bear, or that nothing of the kind is known. */
export function AllergiesCard({ patientId, state }: AllergiesCardProps) {
  const mayWrite = useCan()('allergy:write');
  const [open, setOpen] = useState<AllergyEntry | 'new' | null>(null);
  const { chart, refresh } = state;
  return (
    <ChartCard
      title={t('chart.allergy.title')}
      field="allergies"
      state={state}
      part={chart?.allergies}
      aside={
        mayWrite ? (
          <Button variant="soft" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> {t('chart.allergy.add')}
          </Button>
        ) : null
      }
    >
      {allergies => (
        <>
          {allergies.length > 0 ? (
            <ul className="divide-y divide-line">
              {activeFirst(allergies).map(allergy => (
                <li key={allergy.id} className="flex items-start gap-3 py-2.5">
                  <AllergyLine allergy={allergy} />
                  {mayWrite ? (
                    <Button
                      variant="ghost"
                      size="sm"
                      aria-label={t('chart.entry.editOf', { name: allergy.substance })}
                      onClick={() => setOpen(allergy)}
                    >
                      {t('chart.entry.edit')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null}
          {allergies.every(({ clinicalStatus }) => clinicalStatus !== 'ACTIVE') ? (
            <NoneKnown patientId={patientId} stated={chart?.noKnownAllergies} onStated={refresh} />
          ) : null}
          {open ? (
            <AllergyDialog
              patientId={patientId}
              {...(open === 'new' ? {} : { allergy: open })}
              onStale={refresh}
              onClose={() => setOpen(null)}
              onSaved={() => {
                setOpen(null);
                refresh();
              }}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function AllergyLine({ allergy }: { allergy: AllergyEntry }) {
  const { substance, category, criticality, reaction, clinicalStatus, verificationStatus, note } = allergy;
  const active = clinicalStatus === 'ACTIVE';
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="font-medium break-words">
        {substance}
        {reaction ? <span className="font-normal text-ink-soft"> · {reaction}</span> : null}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
        {t(`chart.category.${category}`)}
        <Badge tone={active && criticality === 'HIGH' ? 'danger' : 'neutral'}>
          {active && criticality === 'HIGH' ? <TriangleAlert aria-hidden="true" /> : null}
          {t(`chart.criticality.${criticality}`)}
        </Badge>
        {active ? null : <Badge>{t(`chart.status.${clinicalStatus}`)}</Badge>}
        {verificationStatus === 'CONFIRMED' ? null : (
          <Badge tone="warning">{t(`chart.verification.${verificationStatus}`)}</Badge>
        )}
      </p>
      {note ? <p className="mt-1 text-xs whitespace-pre-wrap text-ink-soft">{note}</p> : null}
    </div>
  );
}

interface NoneKnownProps {
  patientId: string;
  stated: ChartRecord['noKnownAllergies'] | undefined;
  onStated: () => void;
}

function NoneKnown({ patientId, stated, onStated }: NoneKnownProps) {
  const mayWrite = useCan()('allergy:write');
  const { timezone } = useClinic();
  const [run, { loading }] = useMutation(stateNoKnownAllergies);
  const state = async () => {
    const outcome = await outcomeOf(run({ variables: { patientId } }), data => data.stateNoKnownAllergies);
    if (outcome.ok) onStated();
    else reportFailure(t('ui.notSaved'), sentenceOf(outcome.failure));
  };
  if (stated) {
    const who = stated.recordedBy?.name;
    return (
      <p className="flex items-start gap-2 py-1 text-sm">
        <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-primary" />
        <span>
          {t('chart.allergy.noneKnown')}
          <span className="block text-xs text-ink-faint">
            {who ? `${who}, ` : ''}
            {formatDate(dateIn(stated.recordedAt, timezone))}
          </span>
        </span>
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 py-1">
      <p className="text-sm text-ink-faint">{t('chart.allergy.notAsked')}</p>
      {mayWrite ? (
        <Button variant="outline" size="sm" busy={loading} onClick={() => void state()}>
          {t('chart.allergy.stateNone')}
        </Button>
      ) : null}
    </div>
  );
}
