import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import {
  approveProxy,
  attachProxyProof,
  proofDocumentsQuery,
  type ProxyAssignment,
  revokeProxy,
} from './receptionQueries.ts';
import { useStep } from './useStep.ts';

interface ProxyStepsProps {
  patientId: string;
  assignment: ProxyAssignment;
  onChanged: () => void;
}

/** What can be done next with an assignment: keep its proof and put it in force, or end it. */
export function ProxySteps({ patientId, assignment, onChanged }: ProxyStepsProps) {
  const { id, version, status, name, proofDocument } = assignment;
  const [proving, setProving] = useState(false);
  const [approve] = useMutation(approveProxy);
  const [revoke] = useMutation(revokeProxy);
  const { busy, run } = useStep(onChanged);
  const variables = { id, version };
  return (
    <span className="flex gap-1.5">
      {status === 'PROPOSED' || proofDocument?.canBeOpened === false ? (
        <Button variant="outline" size="sm" onClick={() => setProving(true)}>
          {t('reception.proxies.prove')} <span className="sr-only">{name}</span>
        </Button>
      ) : null}
      {status === 'PROOF_ATTACHED' ? (
        <Button
          size="sm"
          busy={busy}
          onClick={() =>
            void run(
              () => outcomeOf(approve({ variables }), data => data.approveProxy),
              t('reception.proxies.approved'),
            )
          }
        >
          {t('reception.proxies.approve')} <span className="sr-only">{name}</span>
        </Button>
      ) : null}
      <Button
        variant="ghost"
        size="sm"
        busy={busy}
        onClick={() =>
          void run(() => outcomeOf(revoke({ variables }), data => data.revokeProxy), t('reception.proxies.revoked'))
        }
      >
        {t('reception.proxies.revoke')} <span className="sr-only">{name}</span>
      </Button>
      {proving ? <ProofDialog {...{ patientId, assignment, onChanged }} onClose={() => setProving(false)} /> : null}
    </span>
  );
}

/** No document, where a list needs a value. */
const NONE = 'none';

function ProofDialog({ patientId, assignment, onClose, onChanged }: ProxyStepsProps & { onClose: () => void }) {
  const { id, version, name, proof } = assignment;
  const { timezone } = useClinic();
  const documents = useCleanDocuments(patientId);
  const [attach] = useMutation(attachProxyProof);
  const form = useEntryForm({
    initial: { proof: proof ?? '', documentId: NONE },
    check: ({ proof: said }): { proof?: string } => (said.trim() ? {} : { proof: t('reception.proxies.proofMissing') }),
    fieldOf: { DOCUMENT_NOT_FOUND: 'documentId', FILE_NOT_CLEAN: 'documentId' },
    save: ({ proof: said, documentId }) => {
      const document = documentId === NONE ? null : documentId;
      return outcomeOf(
        attach({ variables: { id, version, proof: said, documentId: document } }),
        data => data.attachProxyProof,
      );
    },
    onStale: onChanged,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <EntryDialog
      title={t('reception.proxies.proofTitle', { name })}
      action={t('reception.save')}
      form={form}
      onClose={onClose}
    >
      <Field label={t('reception.proxies.proof')} hint={t('reception.proxies.proofHint')} error={form.wrong.proof}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={500}
            value={form.fields.proof}
            onChange={event => form.set({ proof: event.target.value })}
          />
        )}
      </Field>
      {documents.length > 0 ? (
        <Field label={t('reception.proxies.document')} optional error={form.wrong.documentId}>
          {control => (
            <Select
              control={control}
              value={form.fields.documentId}
              options={[
                { value: NONE, label: t('reception.proxies.noDocument') },
                ...documents.map(document => ({
                  value: document.id,
                  label: `${document.title}, ${formatDate(dateIn(document.recordedAt, timezone))}`,
                })),
              ]}
              onChange={documentId => form.set({ documentId })}
            />
          )}
        </Field>
      ) : null}
    </EntryDialog>
  );
}

/** Documents of the patient that can be looked at; none for who reads none. */
function useCleanDocuments(patientId: string) {
  const may = useCan()('document:read');
  const { data } = useQuery(proofDocumentsQuery, may ? { variables: { id: patientId } } : skipToken);
  return data?.patient?.documents?.filter(({ files }) => files[0]?.status === 'CLEAN') ?? [];
}
