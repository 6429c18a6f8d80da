import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const portal: Translated<English['portal']> = {
  title: 'Su historia',
  hello: 'Hola, {name}',
  records: 'Historias',
  none: 'No hay ninguna historia abierta para usted',
  noneWhy:
    'Pida en la recepción de {organization} que abran la suya. Lo que estaba abierto puede haberse cerrado, o puede haber terminado la prueba de que actúa por alguien.',
  notOpened: 'El centro no le ha abierto esta parte.',
  appointments: 'Citas',
  noAppointments: 'No hay citas.',
  upcoming: 'Próximas',
  nothingBooked: 'No hay nada reservado.',
  past: 'Anteriores',
  notClosed: 'Resultado no registrado',
  prescriptions: 'Recetas',
  noPrescriptions: 'No hay recetas.',
  cancelled: 'Anulada: no la use',
  paper: 'Obtener el PDF',
  invoices: 'Facturas',
  notes: 'Notas',
  noNotes: 'No se comparte ninguna nota con usted.',
  noteOf: 'Nota del {date}, {doctor}',
  noteSigned: 'Firmada {time}',
  addedAt: 'Añadido {time}',
};
