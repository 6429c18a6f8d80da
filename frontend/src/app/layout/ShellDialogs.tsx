import { useNavigate } from '@tanstack/react-router';
import { RegisterPatient } from '../../features/patients/register/RegisterPatient.ts';
import { useClinic } from '../../features/session/SessionContext.tsx';
import { loadLater } from '../../ui/loadLater.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { LanguageDialog } from './LanguageDialog.tsx';
import type { ShellDialog } from './useShellKeys.ts';

const CommandPalette = loadLater(async () => (await import('../palette/CommandPalette.tsx')).CommandPalette);

interface ShellDialogsProps {
  dialog: ShellDialog | null;
  onOpen: (dialog: ShellDialog) => void;
  onClose: () => void;
}

/** The window of the frame that is open. */
export function ShellDialogs({ dialog, onOpen, onClose }: ShellDialogsProps) {
  const { slug } = useClinic();
  const navigate = useNavigate();
  const openRecord = ({ id }: { id: string }) => {
    onClose();
    void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
  };
  return (
    <>
      {dialog === 'palette' ? <CommandPalette onOpen={onOpen} onClose={onClose} /> : null}
      {dialog === 'help' ? <KeyboardHelp onClose={onClose} /> : null}
      {dialog === 'language' ? <LanguageDialog onClose={onClose} /> : null}
      {dialog === 'register' ? <RegisterPatient onClose={onClose} onPatient={openRecord} /> : null}
    </>
  );
}
