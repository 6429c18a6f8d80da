import { birthDate, latestToday, namePart } from './person.ts';

describe('a person’s name', () => {
  it.each([
    'M',
    'O’Neil',
    "D'Angelo-Smith",
    'محمد علي',
    'שרה',
    'क्षत्रिय',
    'می‌خواهم',
    '李',
    'Zoë 👩🏽‍⚕️',
    '🦊',
    'a'.repeat(100),
  ])('may be %s', name => {
    expect(namePart.parse(` ${name} `)).toBe(name);
  });

  it.each([
    ['is empty', ''],
    ['is spaces', '   '],
    ['cannot be seen', '\u200b\u200d'],
    ['is too long', 'a'.repeat(101)],
    ['has a line break', 'Ada\nLovelace'],
    ['ends a string early', 'Ada\u0000'],
    ['turns what stands beside it', 'Ada\u202egnp.exe'],
  ])('is refused when it %s', (_, name) => {
    expect(namePart.safeParse(name).success).toBe(false);
  });
});

describe('a date of birth', () => {
  it.each(['1900-01-01', '2024-02-29', '2026-11-28'])('may be %s', date => {
    expect(birthDate.parse(date)).toBe(date);
  });

  it.each(['1899-12-31', '2025-02-29', '2026-13-01', '0085-04-13', '29.02.2024', ''])('is not %s', date => {
    expect(birthDate.safeParse(date).success).toBe(false);
  });

  it('may be today wherever today has begun', () => {
    expect(latestToday(new Date('2026-11-28T09:59:59Z'))).toBe('2026-11-28');
    expect(latestToday(new Date('2026-11-28T10:00:00Z'))).toBe('2026-11-29');
  });
});
