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
};
