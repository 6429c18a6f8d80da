import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const print: Translated<English['print']> = {
  prescription: 'Imprimir receta',
  visit: 'Imprimir visita',
  language: 'Idioma del papel',
  failed: 'No se imprimió',
};
