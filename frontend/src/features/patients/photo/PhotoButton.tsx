import { Camera } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../language/t.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { loadLater } from '../../../ui/loadLater.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import { spokenName } from '../names.ts';
import type { FacedPatient } from '../patientQueries.ts';

const PhotoDialog = loadLater(async () => (await import('./PhotoDialog.tsx')).PhotoDialog);

/** The patient's face; who may change the patient changes it from here. */
export function PhotoButton({ patient }: { patient: FacedPatient }) {
  const mayChange = useCan()('patient:update');
  const [open, setOpen] = useState(false);
  const name = spokenName(patient);
  const face = <Avatar name={name} photo={patient.photo} className="size-14 text-lg" />;
  if (!mayChange) return face;
  return (
    <>
      <button
        type="button"
        className="relative rounded-full"
        aria-label={t(patient.photo ? 'patients.photo.change' : 'patients.photo.add', { name })}
        onClick={() => setOpen(true)}
      >
        {face}
        <span className="absolute -right-1 -bottom-1 grid size-6 place-items-center rounded-full border border-line bg-surface text-ink-soft shadow-sm">
          <Camera aria-hidden="true" className="size-3.5" />
        </span>
      </button>
      {open ? <PhotoDialog patient={patient} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
