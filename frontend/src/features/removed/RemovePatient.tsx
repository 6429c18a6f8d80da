import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { spokenName } from '../patients/names.ts';
import type { PatientName } from '../patients/patientQueries.ts';
import { useCan } from '../session/SessionContext.tsx';
import { useRemovePatient } from './useRemovedPatients.ts';

interface RemovePatientProps {
  patient: Pick<PatientName, 'id' | 'givenName' | 'familyName'>;
  onRemoved: () => void;
}

/** Hides a whole record, such as one opened by mistake, after asking; only for who may (PAT-23). */
export function RemovePatient({ patient, onRemoved }: RemovePatientProps) {
  const mayRemove = useCan()('patient:delete');
  const [asking, setAsking] = useState(false);
  const { remove, busy } = useRemovePatient();
  if (!mayRemove) return null;
  const confirm = async () => {
    const { ok } = await remove(patient.id);
    setAsking(false);
    if (ok) onRemoved();
  };
  return (
    <>
      <Button variant="outline" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden="true" /> {t('removed.patients.remove')}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removed.patients.ask', { name: spokenName(patient) })}
        footer={
          <>
            <Button variant="ghost" onClick={() => setAsking(false)}>
              {t('ui.cancel')}
            </Button>
            <Button variant="danger" busy={busy} onClick={() => void confirm()}>
              {t('removed.patients.confirm')}
            </Button>
          </>
        }
      >
        <p className="text-sm text-ink-soft">{t('removed.patients.askWhy')}</p>
      </Dialog>
    </>
  );
}
