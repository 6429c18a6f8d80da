import { assertTryable, contactOf, extendedHold, newCode } from './bookingCode.ts';

const NOW = new Date('2026-11-21T14:00:00Z');
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe('a code', () => {
  it('has six digits, zeros in front included', () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    expect(codes.every(code => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1_900);
    expect(codes.some(code => code.startsWith('0'))).toBe(true);
  });

  it('can be tried five times within its ten minutes', () => {
    expect(() => assertTryable({ codeUntil: inMinutes(1), codeAttempts: 4 }, NOW)).not.toThrow();
    expect(() => assertTryable({ codeUntil: inMinutes(1), codeAttempts: 5 }, NOW)).toThrow('CODE_SPENT');
    expect(() => assertTryable({ codeUntil: NOW, codeAttempts: 0 }, NOW)).toThrow('CODE_EXPIRED');
    expect(() => assertTryable({ codeUntil: null, codeAttempts: 0 }, NOW)).toThrow('NO_CODE');
  });
});

describe('an address', () => {
  it('is the same in other letters and with spaces around it', () => {
    expect(contactOf(' Ana.Torres@Mail.Example ')).toBe('ana.torres@mail.example');
  });
});

describe('a hold', () => {
  it('lasts as long as the code that was sent, never shorter than before, and never beyond its bound', () => {
    const beganAt = NOW;
    const extended = (held: number, code: number): Date =>
      extendedHold({ heldUntil: inMinutes(held), beganAt, codeUntil: inMinutes(code) }, 30);
    expect(extended(10, 15)).toEqual(inMinutes(15));
    expect(extended(20, 15)).toEqual(inMinutes(20));
    expect(extended(10, 45)).toEqual(inMinutes(30));
    expect(extended(60, 45)).toEqual(inMinutes(60));
  });
});
