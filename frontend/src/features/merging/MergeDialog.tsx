import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { spokenName } from '../patients/names.ts';
import { PatientSearch } from '../patients/PatientSearch.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { MergeDecision } from './MergeDecision.tsx';

interface MergeDialogProps {
  /** Whose record stays. */
  patient: Pick<PatientName, 'id' | 'givenName' | 'familyName'>;
  onClose: () => void;
  onMerged: () => void;
}

/** First the other record of the same person, then what becomes of the two. */
export function MergeDialog({ patient, onClose, onMerged }: MergeDialogProps) {
  const [other, setOther] = useState<PatientName | null>(null);
  const [itself, setItself] = useState(false);
  if (other)
    return (
      <MergeDecision
        ids={{ survivorId: patient.id, duplicateId: other.id }}
        onBack={() => setOther(null)}
        onClose={onClose}
        onMerged={onMerged}
      />
    );
  const choose = (chosen: PatientName) => {
    setItself(chosen.id === patient.id);
    if (chosen.id !== patient.id) setOther(chosen);
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('merging.title')}
      description={t('merging.why')}
      footer={
        <Button variant="ghost" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      }
    >
      <PatientSearch label={t('merging.other')} initial={spokenName(patient)} onChoose={choose} />
      <p role="status" className="mt-2 text-sm text-danger empty:hidden">
        {itself ? t('refusal.SAME_PATIENT') : ''}
      </p>
    </Dialog>
  );
}
