import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { SharePrescription } from '../print/SharePaper.tsx';
import { DispensedLines } from '../pharmacy/DispensedLines.tsx';
import { PrintPrescription } from '../print/PrintMenu.tsx';
import { useClinic, useMe } from '../session/SessionContext.tsx';
import { cancelPrescription, type Prescription } from './consultationQueries.ts';
import { LineItem } from './LineItem.tsx';

interface SignedPrescriptionProps {
  prescription: Prescription;
  mayCancel: boolean;
}

/** A prescription of this visit to read; its prescriber can cancel it. */
export function SignedPrescription({ prescription, mayCancel }: SignedPrescriptionProps) {
  const { status, signedAt, cancelReason, lines, warnings, prescriber } = prescription;
  const { timezone } = useClinic();
  const { practitioner } = useMe();
  const own = prescriber.id === practitioner?.id;
  return (
    <section className="mb-3 rounded-lg border border-line px-3 py-2">
      {signedAt ? (
        <Badge tone={status === 'SIGNED' ? 'primary' : 'neutral'}>
          {t('consultation.prescription.signed', { time: formatMoment(signedAt, timezone) })}
        </Badge>
      ) : null}
      {cancelReason ? (
        <p className="mt-1 text-sm text-danger">{t('consultation.prescription.cancelled', { reason: cancelReason })}</p>
      ) : null}
      <ul className="divide-y divide-line">
        {lines.map(line => (
          <LineItem
            key={line.id}
            line={line}
            warnings={(warnings ?? []).filter(({ lineId }) => lineId === line.id)}
            edit={null}
          />
        ))}
      </ul>
      <DispensedLines prescription={prescription} />
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <PrintPrescription id={prescription.id} />
        <SharePrescription id={prescription.id} />
        {mayCancel && own && status === 'SIGNED' ? <CancelIt prescription={prescription} /> : null}
      </div>
    </section>
  );
}

function CancelIt({ prescription: { id, version } }: { prescription: Prescription }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { close, question } = useUnsaved({
    unsaved: asking && reason.trim() !== '',
    onClose: () => {
      setAsking(false);
      setReason('');
    },
  });
  const [run, { loading }] = useMutation(cancelPrescription);
  const cancel = async () => {
    const variables = { id, version, reason: reason.trim() };
    const outcome = await outcomeOf(run({ variables }), data => data.cancelPrescription);
    if (outcome.ok) reportSuccess(t('consultation.prescription.cancelledNow'));
    else reportFailure(t('consultation.save.stopped'), sentenceOf(outcome.failure));
  };
  if (!asking) {
    return (
      <Button variant="ghost" size="sm" onClick={() => setAsking(true)}>
        {t('consultation.prescription.cancelIt')}
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap items-end gap-2 pb-1">
      <Field label={t('consultation.prescription.cancelReason')} className="flex-1 basis-48">
        {control => (
          <Input {...control} maxLength={500} value={reason} onChange={event => setReason(event.target.value)} />
        )}
      </Field>
      <Button variant="ghost" onClick={close}>
        {t('consultation.prescription.keep')}
      </Button>
      <Button variant="danger" busy={loading} disabled={!reason.trim()} onClick={() => void cancel()}>
        {t('consultation.prescription.cancelNow')}
      </Button>
      {question}
    </div>
  );
}
