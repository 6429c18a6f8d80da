import { useState } from 'react';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import type { Consent } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';

const TONES: Record<Consent['state'], Tone> = {
  REQUESTED: 'warning',
  GRANTED: 'primary',
  DECLINED: 'danger',
  WITHDRAWN: 'danger',
  RECONSENT_REQUIRED: 'warning',
  EXPIRED: 'warning',
};

interface ConsentsCardProps {
  patientId: string;
  state: ReceptionState;
}

/** What the patient agreed to, by purpose (PAT-24). */
export function ConsentsCard({ patientId, state }: ConsentsCardProps) {
  const mayKeep = useCan()('consent:write');
  const [open, setOpen] = useState<Consent | null>(null);
  const { record, refresh } = state;
  return (
    <ChartCard title={t('reception.consents.title')} field="consents" state={state} part={record?.consents}>
      {consents => (
        <>
          <ul className="divide-y divide-line">
            {consents.map(consent => (
              <li key={consent.text.purpose} className="flex items-start gap-3 py-2.5">
                <ConsentLine consent={consent} />
                {mayKeep ? (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('reception.consents.decideOn', { title: consent.text.title })}
                    onClick={() => setOpen(consent)}
                  >
                    {t('reception.consents.decide')}
                  </Button>
                ) : null}
              </li>
            ))}
            {consents.length === 0 ? <li className="text-sm text-ink-faint">{t('reception.consents.none')}</li> : null}
          </ul>
          {open ? (
            <ConsentDialog
              patientId={patientId}
              consent={open}
              proxies={(record?.proxyAssignments ?? []).filter(({ status }) => status === 'ACTIVE')}
              onClose={() => setOpen(null)}
              onChanged={refresh}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function ConsentLine({ consent: { text, state, decisions } }: { consent: Consent }) {
  const { timezone } = useClinic();
  const [last] = decisions;
  const who = last?.proxyAssignment?.name ?? t('reception.consents.patient');
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="flex flex-wrap items-center gap-1.5 font-medium">
        {text.title} <Badge tone={TONES[state]}>{t(`reception.consents.state.${state}`)}</Badge>
      </p>
      {last ? (
        <p className="mt-0.5 text-xs text-ink-faint">
          {t('reception.consents.given', {
            who,
            how: t(`reception.consents.method.${last.method}`),
            date: formatDate(dateIn(last.recordedAt, timezone)),
            version: last.textVersion,
          })}
        </p>
      ) : null}
    </div>
  );
}
