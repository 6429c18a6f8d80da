import { Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import type { EditedPatient } from '../patientQueries.ts';

const EditPatientDialog = lazy(() =>
  import('./EditPatientDialog.tsx').then(module => ({ default: module.EditPatientDialog })),
);

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
      {open ? (
        <Suspense>
          <EditPatientDialog patient={patient} onClose={() => setOpen(false)} onChanged={onChanged} />
        </Suspense>
      ) : null}
    </>
  );
}
