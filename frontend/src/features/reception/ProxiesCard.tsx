import { Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan } from '../session/SessionContext.tsx';
import { AssignProxyDialog } from './AssignProxyDialog.tsx';
import { ProxySteps } from './ProxySteps.tsx';
import type { ProxyAssignment } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';

interface ProxiesCardProps {
  patientId: string;
  state: ReceptionState;
}

const TONES: Record<ProxyAssignment['status'], Tone> = {
  PROPOSED: 'warning',
  PROOF_ATTACHED: 'info',
  ACTIVE: 'primary',
  REVOKED: 'neutral',
  EXPIRED: 'neutral',
};

const isOver = ({ status }: ProxyAssignment) => status === 'REVOKED' || status === 'EXPIRED';

/** Who acts for the patient, and how far (PAT-09 to PAT-11). */
export function ProxiesCard({ patientId, state }: ProxiesCardProps) {
  const mayChange = useCan()('proxy:write');
  const [adding, setAdding] = useState(false);
  const { record, refresh } = state;
  return (
    <ChartCard
      title={t('reception.proxies.title')}
      field="proxyAssignments"
      state={state}
      part={record?.proxyAssignments}
      aside={
        mayChange ? (
          <Button variant="soft" size="sm" onClick={() => setAdding(true)}>
            <Plus aria-hidden="true" /> {t('reception.proxies.add')}
          </Button>
        ) : null
      }
    >
      {assignments => (
        <>
          {record?.kind === 'DEPENDENT' && assignments.every(isOver) ? (
            <p className="mb-2 flex items-start gap-2 rounded-lg bg-warning-soft px-3 py-2 text-sm text-warning">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {t('reception.proxies.noGuardian')}
            </p>
          ) : null}
          <ul className="divide-y divide-line">
            {[...assignments]
              .sort((one, other) => Number(isOver(one)) - Number(isOver(other)))
              .map(assignment => (
                <li key={assignment.id} className="flex flex-wrap items-start gap-3 py-2.5">
                  <ProxyLine assignment={assignment} />
                  {mayChange && !isOver(assignment) ? <ProxySteps assignment={assignment} onChanged={refresh} /> : null}
                </li>
              ))}
            {assignments.length === 0 ? (
              <li className="text-sm text-ink-faint">{t('reception.proxies.none')}</li>
            ) : null}
          </ul>
          {adding ? (
            <AssignProxyDialog patientId={patientId} onClose={() => setAdding(false)} onChanged={refresh} />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function ProxyLine({ assignment }: { assignment: ProxyAssignment }) {
  const { name, mobile, email, relationship, status, permissions, proof, endsOn } = assignment;
  const may = permissions.map(permission => t(`reception.proxies.permission.${permission}`));
  return (
    <div className="min-w-0 flex-1 basis-48 text-sm">
      <p className="flex flex-wrap items-center gap-1.5 font-medium break-words">
        {name}
        <Badge tone={TONES[status]}>{t(`reception.proxies.status.${status}`)}</Badge>
      </p>
      <p className="mt-0.5 text-xs text-ink-faint">
        {[t(`reception.proxies.relationship.${relationship}`), mobile, email].filter(Boolean).join(' · ')}
      </p>
      <p className="mt-0.5 text-xs text-ink-soft">
        {may.length > 0 ? may.join(' · ') : t('reception.proxies.mayNothing')}
      </p>
      {proof ? <p className="mt-0.5 text-xs text-ink-faint">{t('reception.proxies.proofSeen', { proof })}</p> : null}
      {endsOn ? (
        <p className="mt-0.5 text-xs text-ink-faint">{t('reception.proxies.until', { date: formatDate(endsOn) })}</p>
      ) : null}
    </div>
  );
}
