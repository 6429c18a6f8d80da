import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const encounters: Translated<English['encounters']> = {
  title: 'Consultas',
  write: 'Escribir una nota',
  what: 'Las notas de consulta',
  none: 'Todavía no hay notas.',
  note: 'Nota',
  discard: 'Descartar',
  saveDraft: 'Guardar borrador',
  sign: 'Firmar…',
  new: 'Nueva consulta',
  draft: 'Borrador',
  unsaved: 'Aún sin guardar',
  draftSaved: 'Borrador guardado',
  noteSigned: 'Nota firmada',
  noteSignedWhy: 'Su texto, autor y hora ya quedan fijos.',
  signAsk: '¿Firmar esta nota?',
  signAs: 'Se firma como {name}, con la hora actual.',
  keepDraft: 'Dejar como borrador',
  signNote: 'Firmar nota',
  signWhy: 'Una nota firmada se puede leer, pero ya no se puede cambiar, ni por usted ni por nadie más.',
  signed: 'Firmada',
  signedBy: 'Firmada por {doctor}, {time}',
  share: {
    label: 'Compartirla con el paciente',
    hint: 'El paciente, y quien actúa por él y puede ver lo clínico, la leen en el portal. Puede dejar de compartirla.',
    start: 'Compartir con el paciente',
    end: 'Dejar de compartir',
    done: 'Compartida con el paciente',
    ended: 'Ya no se comparte',
    not: 'No se comparte con el paciente.',
    since:
      '{name, select, none {Compartida con el paciente desde {time}.} other {Compartida con el paciente por {name}, {time}.}}',
  },
};
