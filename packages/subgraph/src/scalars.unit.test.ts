import { Kind } from 'graphql';
import { SCALARS } from './scalars.ts';

const { DateTime, LocalDate } = SCALARS;

describe('DateTime', () => {
  it('is a UTC instant, whatever offset it came with', () => {
    expect(DateTime.parseValue('2026-11-21T15:00:00+05:30')).toEqual(new Date('2026-11-21T09:30:00Z'));
    expect(DateTime.serialize(new Date('2026-11-21T09:30:00Z'))).toBe('2026-11-21T09:30:00.000Z');
  });

  it.each([
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-21T25:00:00Z',
    '2026-11-21T10:00:00',
    '',
    'now',
    7,
    null,
  ])('is not %p', value => {
    expect(() => DateTime.parseValue(value)).toThrow('Not a date and time');
    const literal = typeof value === 'string' ? { kind: Kind.STRING, value } : { kind: Kind.INT, value: '7' };
    expect(() => DateTime.parseLiteral(literal as never, {})).toThrow('Not a date and time');
  });
});

describe('LocalDate', () => {
  it('is a date of the calendar, leap days included', () => {
    expect(LocalDate.parseValue('2028-02-29')).toBe('2028-02-29');
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-00-10',
    '2026-11-31',
    '20261121',
    '2026-11-21T00:00:00Z',
    '-000001-01-01',
    7,
    null,
  ])('is not %p', value => {
    expect(() => LocalDate.parseValue(value)).toThrow('Not a calendar date');
  });
});
