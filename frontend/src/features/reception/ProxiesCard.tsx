import { useMutation } from '@apollo/client/react';
import { FileText, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { ChartCard } from '../chart/ChartCard.tsx';
import { fetchFile } from '../documents/fetchFile.ts';
import { useCan } from '../session/SessionContext.tsx';
import { AssignProxyDialog } from './AssignProxyDialog.tsx';
import { ProxySteps } from './ProxySteps.tsx';
import { openProxyProof, type ProxyAssignment } from './receptionQueries.ts';
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
                  {mayChange && !isOver(assignment) ? (
                    <ProxySteps patientId={patientId} assignment={assignment} onChanged={refresh} />
                  ) : null}
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
  const { id, name, mobile, email, relationship, status, permissions, proof, proofDocument, endsOn } = assignment;
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
      {proofDocument ? <ProofLine assignmentId={id} document={proofDocument} /> : null}
      {endsOn ? (
        <p className="mt-0.5 text-xs text-ink-faint">{t('reception.proxies.until', { date: formatDate(endsOn) })}</p>
      ) : null}
    </div>
  );
}

interface ProofLineProps {
  assignmentId: string;
  document: NonNullable<ProxyAssignment['proofDocument']>;
}

/** The document that proves an assignment, and the way to it. */
function ProofLine({ assignmentId, document: { title, canBeOpened } }: ProofLineProps) {
  const [run, { loading }] = useMutation(openProxyProof);
  if (!canBeOpened)
    return <p className="mt-0.5 text-xs text-warning">{t('reception.proxies.documentAway', { title })}</p>;
  const open = async () => {
    const outcome = await outcomeOf(run({ variables: { id: assignmentId } }), data => data.openProxyProof);
    if (outcome.ok) fetchFile(outcome.value.url);
    else reportFailure(t('documents.notFetched'), sentenceOf(outcome.failure));
  };
  return (
    <Button
      variant="ghost"
      size="sm"
      className="mt-0.5 -ml-2 max-w-full"
      busy={loading}
      aria-label={t('reception.proxies.openProof', { title })}
      onClick={() => void open()}
    >
      <FileText aria-hidden="true" /> <span className="truncate">{title}</span>
    </Button>
  );
}
