import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { hindi } from './hi/hindi.ts';
import { chosenLanguage, keepLanguage, localeOf } from './languages.ts';
import { speak, t } from './t.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

const flat = (texts: Texts, path = ''): Array<[string, string]> =>
  Object.entries(texts).flatMap(([key, text]): Array<[string, string]> =>
    typeof text === 'string' ? [[path + key, text]] : flat(text, `${path}${key}.`),
  );

/** Names of what is filled in, tags among them, in order. */
const filledIn = (text: string): string[] => {
  const names = new Set<string>();
  const walk = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0) names.add(part.value);
      if ('options' in part) for (const { value } of Object.values(part.options)) walk(value);
      if ('children' in part) walk(part.children);
    }
  };
  walk(new IntlMessageFormat(text, 'en').getAst());
  return [...names].sort();
};

const originals = flat(english);

describe.each([
  { name: 'Spanish', locale: 'es', catalogue: spanish },
  { name: 'Hindi', locale: 'hi', catalogue: hindi },
])('the $name catalogue', ({ catalogue }) => {
  const translated = new Map(flat(catalogue));

  it('has every text of the English one and no other', () => {
    expect([...translated.keys()].sort()).toEqual(originals.map(([key]) => key).sort());
  });

  it('fills in what the English one fills in, and leaves no text empty', () => {
    for (const [key, text] of originals) {
      const own = translated.get(key) ?? '';
      expect({ key, filledIn: filledIn(own) }).toEqual({ key, filledIn: filledIn(text) });
      expect(own.trim()).not.toBe('');
    }
  });
});

describe('the language of a page', () => {
  afterEach(async () => {
    localStorage.clear();
    await speak('en');
  });

  it('is the one chosen before, else the first of the browser’s that there is, else English', () => {
    expect(chosenLanguage(['fr-FR', 'es-MX', 'en-US'])).toBe('es');
    expect(chosenLanguage(['fr-FR'])).toBe('en');
    keepLanguage('hi');
    expect(chosenLanguage(['es-MX'])).toBe('hi');
    localStorage.setItem('language', 'toString');
    expect(chosenLanguage(['es-MX'])).toBe('es');
  });

  it('writes dates the way the browser’s own form of it does', () => {
    expect(localeOf('en', ['en-GB', 'en-US'])).toBe('en-GB');
    expect(localeOf('hi', ['en-GB'])).toBe('hi-IN');
  });

  it('is spoken by every text, and told to the browser', async () => {
    await speak('es');
    expect(t('shell.account.of', { name: 'Ana' })).toBe('Cuenta de Ana');
    expect(document.documentElement.lang).toBe('es');
  });
});
