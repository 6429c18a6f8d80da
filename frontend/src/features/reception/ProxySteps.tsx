import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { approveProxy, attachProxyProof, type ProxyAssignment, revokeProxy } from './receptionQueries.ts';
import { useStep } from './useStep.ts';

interface ProxyStepsProps {
  assignment: ProxyAssignment;
  onChanged: () => void;
}

/** What can be done next with an assignment: keep its proof and put it in force, or end it. */
export function ProxySteps({ assignment, onChanged }: ProxyStepsProps) {
  const { id, version, status, name } = assignment;
  const [proving, setProving] = useState(false);
  const [approve] = useMutation(approveProxy);
  const [revoke] = useMutation(revokeProxy);
  const { busy, run } = useStep(onChanged);
  const variables = { id, version };
  return (
    <span className="flex gap-1.5">
      {status === 'PROPOSED' ? (
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
      {proving ? <ProofDialog assignment={assignment} onClose={() => setProving(false)} onChanged={onChanged} /> : null}
    </span>
  );
}

function ProofDialog({ assignment, onClose, onChanged }: ProxyStepsProps & { onClose: () => void }) {
  const { id, version, name } = assignment;
  const [attach] = useMutation(attachProxyProof);
  const form = useEntryForm({
    initial: { proof: '' },
    check: ({ proof }): { proof?: string } => (proof.trim() ? {} : { proof: t('reception.proxies.proofMissing') }),
    save: ({ proof }) => outcomeOf(attach({ variables: { id, version, proof } }), data => data.attachProxyProof),
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
    </EntryDialog>
  );
}
