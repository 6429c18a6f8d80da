import { createTranslator } from 'use-intl/core';
import type { English } from './en/english.ts';
import { localeOf, type Language } from './languages.ts';

const CATALOGUES = {
  dashboard: {
    en: () => import('./en/english.ts').then(({ english }) => english),
    es: () => import('./es/spanish.ts').then(({ spanish }) => spanish),
    hi: () => import('./hi/hindi.ts').then(({ hindi }) => hindi),
  },
  visitors: {
    en: () => import('./en/visitors.ts').then(({ visitors }) => visitors),
    es: () => import('./es/visitors.ts').then(({ visitors }) => visitors),
    hi: () => import('./hi/visitors.ts').then(({ visitors }) => visitors),
  },
};

const translator = (locale: string, messages: English) =>
  createTranslator({
    locale,
    messages,
    onError: error => {
      throw error;
    },
  });
type Words = ReturnType<typeof translator>;

let spoken: { words: Words; language: Language; locale: string } | undefined;

/**
 * Loads a language's words. A page speaks one language from its first line to its last; another is a new page.
 * @param readers visitors' pages find none of the dashboard's words
 */
export async function speak(language: Language, readers: keyof typeof CATALOGUES = 'dashboard'): Promise<void> {
  const locale = localeOf(language);
  // Translations are checked to have English's keys and placeholders (catalogues.unit.test.ts).
  spoken = { words: translator(locale, (await CATALOGUES[readers][language]()) as English), language, locale };
  document.documentElement.lang = language;
}

function inForce() {
  if (!spoken) throw new Error('No language was loaded before the first word.');
  return spoken;
}

export const language = (): Language => inForce().language;

/** For dates, numbers and money. BCP 47. */
export const locale = (): string => inForce().locale;

/** A text by its key, such as `t('calendar.count', { count: 3 })`; ICU MessageFormat. */
export const t = ((...of: Parameters<Words>) => inForce().words(...of)) as Words;
t.rich = ((...of: Parameters<Words['rich']>) => inForce().words.rich(...of)) as Words['rich'];
/** Whether there is a text of this key, which the API may have made up since. */
t.has = (...of: Parameters<Words['has']>) => inForce().words.has(...of);
