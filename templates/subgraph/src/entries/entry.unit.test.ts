import { normalCode } from './entry.ts';

describe('a code', () => {
  it('is kept in capitals without blanks around it', () => {
    expect(normalCode(' ab-1 ')).toBe('AB-1');
  });
});
