import { spanish as dosing } from '@polyclinic/dosing/spanish.ts';
import type { PaperWords } from './english.ts';

export const spanish: PaperWords = {
  locale: 'es',
  dosing,
  prescription: 'Receta',
  visitSummary: 'Resumen de la visita',
  patient: 'Paciente',
  born: 'Fecha de nacimiento',
  mrn: 'Número de historia',
  date: 'Fecha',
  medicine: 'Medicamento',
  dose: 'Dosis',
  howOften: 'Frecuencia',
  route: 'Vía',
  days: 'Días',
  quantity: 'Cantidad',
  diagnoses: 'Diagnósticos',
  note: 'Nota',
  addenda: 'Añadido después',
  tests: 'Pruebas solicitadas',
  followUp: 'Próxima visita',
  signedBy: 'Firmado por',
  cancelled: 'ANULADA',
  page: (page, pages) => `Página ${page} de ${pages}`,
  copied: (by, at) => `Copia hecha por ${by}, ${at}`,
};
