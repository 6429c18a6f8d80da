import { fits } from './commands.ts';

describe('what is typed into the palette', () => {
  it('fits where each word begins a word of the label, in any order', () => {
    expect(fits('Administration: API keys', 'key admin')).toBe(true);
    expect(fits('Administration: API keys', 'dmin')).toBe(false);
  });

  it('needs neither capitals nor accents', () => {
    expect(fits('Buscar un médico', 'MEDICO')).toBe(true);
  });

  it('fits everything while there is nothing', () => {
    expect(fits('Calendar', ' ')).toBe(true);
  });
});
