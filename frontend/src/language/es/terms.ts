import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

/** Exportar una historia como archivo FHIR, e importar una. */
export const terms: Translated<English['terms']> = {
  title: 'Condiciones de uso',
  why: 'Antes de trabajar en {organization}, lea y acepte la versión {number}.',
  accept: 'Aceptar',
  goOn: 'Seguir',
  none: 'No hay nada que aceptar.',
  notAccepted: 'No se ha aceptado',
  nothing: 'No se pide a nadie que acepte nada.',
  publish: 'Publicar una versión',
  publishDo: 'Publicar',
  publishWhy: 'Se pide a todos que la acepten la próxima vez que inicien sesión.',
  published: 'Publicada',
  name: 'Título',
  text: 'Texto',
  from: 'En vigor desde',
  fromHint: 'Desde entonces, quien no la haya aceptado no podrá hacer nada aquí hasta que la acepte.',
  missing: 'Ingrese un texto.',
  version: '{number, number} · {title}',
  inForce: 'En vigor desde el {time}',
  acceptedBy: 'Aceptada por {accepted, number} de {members, plural, one {# persona} other {# personas}}',
};
