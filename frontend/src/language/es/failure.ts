import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const failure: Translated<English['failure']> = {
  of: {
    refused: 'No se ha aceptado. Revise lo que ha ingresado e inténtelo de nuevo.',
    forbidden: 'Esto no está disponible para su función.',
    unavailable: 'Esto no ha funcionado. Inténtelo de nuevo en un momento.',
    offline: 'No tiene conexión. No se ha cambiado nada.',
    session: 'Su sesión ha terminado. Inicie sesión otra vez.',
  },
  notForRole: '{what}: no disponible para su función',
};
