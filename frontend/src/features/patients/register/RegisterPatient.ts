import { lazy } from 'react';

/** The dialog, loaded when it is first opened: the form's rules are heavy and most visits need none of them. */
export const RegisterPatient = lazy(() =>
  import('./RegisterPatientDialog.tsx').then(module => ({ default: module.RegisterPatientDialog })),
);
