import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { loadLater } from '../../../ui/loadLater.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import type { EditedPatient } from '../patientQueries.ts';

const EditPatientDialog = loadLater(async () => (await import('./EditPatientDialog.tsx')).EditPatientDialog);

interface EditPatientProps {
  patient: EditedPatient;
  onChanged: () => void;
}

/** The way to change who a patient is; nothing for who may not. */
export function EditPatient({ patient, onChanged }: EditPatientProps) {
  const may = useCan()('patient:update');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        <Pencil aria-hidden="true" /> {t('patients.edit.open')}
      </Button>
      {open ? <EditPatientDialog patient={patient} onClose={() => setOpen(false)} onChanged={onChanged} /> : null}
    </>
  );
}
