import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { ChooseRecord } from './ChooseRecord.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useImportPatient } from './useImportPatient.ts';

interface ImportPatientProps {
  /** Gets the patient who was imported, or the known one who was chosen instead. */
  onPatient: (patient: Pick<PatientName, 'id'>) => void;
}

/** Registers the patient of another house's file, after showing what of it is taken. */
export function ImportPatient({ onPatient }: ImportPatientProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        <FileUp aria-hidden="true" /> {t('fhir.import.open')}
      </Button>
      {open ? <ImportDialog onClose={() => setOpen(false)} onPatient={onPatient} /> : null}
    </>
  );
}

function ImportDialog({ onClose, onPatient }: ImportPatientProps & { onClose: () => void }) {
  const { preview, failure, step, choose, confirm } = useImportPatient();
  const importNow = async () => {
    const patient = await confirm();
    if (patient) onPatient(patient);
  };
  return (
    <Dialog
      open
      onOpenChange={stays => !stays && onClose()}
      title={t('fhir.import.title')}
      description={t('fhir.import.what')}
      className="sm:max-w-2xl"
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('fhir.cancel')}
          </Button>
          <Button
            disabled={!preview}
            busy={step === 'IMPORTING'}
            variant={preview?.duplicates.length ? 'outline' : 'primary'}
            onClick={() => void importNow()}
          >
            {t(preview?.duplicates.length ? 'fhir.import.anyway' : 'fhir.import.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <ChooseRecord onChosen={file => void choose(file)} />
        {failure ? <FailureNote failure={failure} what={t('fhir.import.notDone')} /> : null}
        {step === 'READING' ? <SkeletonLines count={4} /> : null}
        {preview ? <ImportPreview preview={preview} onUse={onPatient} /> : null}
      </div>
    </Dialog>
  );
}
