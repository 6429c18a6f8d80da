import { useNavigate } from '@tanstack/react-router';
import { PatientSearch } from '../../features/patients/PatientSearch.tsx';
import { useClinic } from '../../features/session/SessionContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { t } from '../../language/t.ts';

interface SearchDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Finds a patient from anywhere. */
export function SearchDialog({ open, onOpenChange }: SearchDialogProps) {
  const navigate = useNavigate();
  const { slug } = useClinic();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('shell.findPatient')}
      className="sm:top-[12vh] sm:translate-y-0"
    >
      <PatientSearch
        label={t('shell.findPatientBy')}
        onChoose={({ id }) => {
          onOpenChange(false);
          void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
        }}
      />
    </Dialog>
  );
}
