import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choice } from '../chart/Choice.tsx';
import { type Consent, type ProxyAssignment, recordConsent } from './receptionQueries.ts';
import { useStep } from './useStep.ts';

interface ConsentDialogProps {
  patientId: string;
  consent: Consent;
  /** Who may decide for the patient at this time. */
  proxies: readonly ProxyAssignment[];
  onClose: () => void;
  onChanged: () => void;
}

type Method = Consent['decisions'][number]['method'];
type Decision = Consent['decisions'][number]['decision'];

const PATIENT = 'PATIENT';
const METHODS = ['WRITTEN', 'VERBAL', 'ELECTRONIC'] as const;

/** Shows a text to the patient and keeps what was decided. */
export function ConsentDialog({ patientId, consent, proxies, onClose, onChanged }: ConsentDialogProps) {
  const { text, state, decisions } = consent;
  const [method, setMethod] = useState<Method>('WRITTEN');
  const [who, setWho] = useState<string>(proxies[0]?.id ?? PATIENT);
  const [key] = useState(() => crypto.randomUUID());
  const [record] = useMutation(recordConsent);
  const { busy, run } = useStep(onChanged);
  const holds = ['GRANTED', 'RECONSENT_REQUIRED', 'EXPIRED'].includes(state);
  const decide = async (decision: Decision) => {
    const textVersion = decision === 'WITHDRAWN' ? (decisions[0]?.textVersion ?? 0) : text.textVersion;
    const proxyAssignmentId = who === PATIENT ? null : who;
    const input = { patientId, purpose: text.purpose, textVersion, decision, method, proxyAssignmentId };
    // One key for each decision: pressed twice it is kept once.
    const variables = { input: { ...input, idempotencyKey: `${key}-${decision}` } };
    if (await run(() => outcomeOf(record({ variables }), data => data.recordConsent), t('reception.consents.saved')))
      onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={isOpen => !isOpen && onClose()}
      title={text.title}
      description={t('reception.consents.version', { version: text.textVersion })}
      footer={
        <>
          {holds ? (
            <Button variant="ghost" className="mr-auto" busy={busy} onClick={() => void decide('WITHDRAWN')}>
              {t('reception.consents.withdraw')}
            </Button>
          ) : null}
          <Button variant="outline" busy={busy} onClick={() => void decide('DECLINED')}>
            {t('reception.consents.decline')}
          </Button>
          <Button busy={busy} onClick={() => void decide('GRANTED')}>
            {t('reception.consents.agree')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="rounded-lg bg-sunken p-4 text-sm whitespace-pre-wrap">{text.body}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Choice
            label={t('reception.consents.by')}
            options={[
              { value: PATIENT, label: t('reception.consents.patient') },
              ...proxies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={who}
            onChange={setWho}
          />
          <Choice
            label={t('reception.consents.how')}
            options={METHODS.map(value => ({ value, label: t(`reception.consents.method.${value}`) }))}
            value={method}
            onChange={setMethod}
          />
        </div>
      </div>
    </Dialog>
  );
}
