import type { PaperLanguage } from '../../graphql/graphql.ts';
import type { Language } from '../../language/languages.ts';

/** The languages of papers, by those of the dashboard. */
export const PAPER = { en: 'EN', es: 'ES', hi: 'HI' } as const satisfies Record<Language, PaperLanguage>;
