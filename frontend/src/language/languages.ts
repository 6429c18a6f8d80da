import { keep, keptOf } from '../app/kept.ts';

/** The languages of the dashboard, each by its own name. */
export const LANGUAGES = { en: 'English', es: 'Español', hi: 'हिन्दी' } as const;

/** ISO 639-1. */
export type Language = keyof typeof LANGUAGES;

const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** The one chosen before; else the first of the browser's that there is; else English. */
export function chosenLanguage(preferred: readonly string[] = navigator.languages): Language {
  const kept = keptOf('language');
  return [...(kept ? [kept] : []), ...preferred.map(primary)].find(isLanguage) ?? 'en';
}

export const keepLanguage = (language: Language): void => keep('language', language);

/** The browser's own form of a language where it has one, so that British dates stay British. BCP 47. */
export const localeOf = (language: Language, preferred: readonly string[] = navigator.languages): string =>
  preferred.find(tag => primary(tag) === language) ?? { en: 'en-US', es: 'es-ES', hi: 'hi-IN' }[language];
