import { Merge } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { useCan } from '../session/SessionContext.tsx';
import { MergeDialog } from './MergeDialog.tsx';

interface MergeButtonProps {
  patient: Pick<PatientName, 'id' | 'givenName' | 'familyName'>;
  onMerged: () => void;
}

/** Opens the way to make another record of the same person part of this one; only for who may. */
export function MergeButton({ patient, onMerged }: MergeButtonProps) {
  const mayMerge = useCan()('patient:merge');
  const [open, setOpen] = useState(false);
  if (!mayMerge) return null;
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        <Merge aria-hidden="true" /> {t('merging.open')}
      </Button>
      {open ? <MergeDialog patient={patient} onClose={() => setOpen(false)} onMerged={onMerged} /> : null}
    </>
  );
}
