import { loadLater } from '../../../ui/loadLater.tsx';

/** The dialog, loaded when it is first opened: the form's rules are heavy and most visits need none of them. */
export const RegisterPatient = loadLater(
  async () => (await import('./RegisterPatientDialog.tsx')).RegisterPatientDialog,
);
