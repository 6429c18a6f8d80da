import { useMutation } from '@apollo/client/react';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import type { PatientExportReason } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { exportPatient } from './fhirQueries.ts';
import { namedParts } from './fhirWords.ts';
import { keepFile } from './keepFile.ts';

const REASONS: readonly PatientExportReason[] = ['PATIENT_ASKED', 'REFERRAL', 'LEGAL', 'OTHER'];

/** Takes a patient's record out as one file, after asking why. */
export function ExportPatient({ patientId }: { patientId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        <Download aria-hidden="true" /> {t('fhir.export.open')}
      </Button>
      {open ? <ExportDialog patientId={patientId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ExportDialog({ patientId: id, onClose }: { patientId: string; onClose: () => void }) {
  const [reason, setReason] = useState<PatientExportReason>('PATIENT_ASKED');
  const [failure, setFailure] = useState<Failure | null>(null);
  // The record is in the file alone, not in the page's memory.
  const [run, { loading }] = useMutation(exportPatient, { fetchPolicy: 'no-cache' });
  const confirm = async () => {
    const outcome = await outcomeOf(run({ variables: { id, reason } }), data => data.exportPatient);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    const { bundle, exportedAt, leftOut } = outcome.value;
    keepFile(bundle, exportedAt);
    const parts = namedParts(leftOut);
    reportSuccess(t('fhir.export.done'), parts ? t('fhir.export.leftOut', { parts }) : undefined);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={stays => !stays && onClose()}
      title={t('fhir.export.title')}
      description={t('fhir.export.what')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('fhir.cancel')}
          </Button>
          <Button busy={loading} onClick={() => void confirm()}>
            {t('fhir.export.do')}
          </Button>
        </>
      }
    >
      <Field label={t('fhir.export.why')}>
        {control => (
          <Select
            control={control}
            value={reason}
            options={REASONS.map(value => ({ value, label: t(`fhir.export.reason.${value}`) }))}
            onChange={value => setReason(value as PatientExportReason)}
          />
        )}
      </Field>
      {failure ? <FailureNote failure={failure} what={t('fhir.export.notDone')} /> : null}
    </Dialog>
  );
}
