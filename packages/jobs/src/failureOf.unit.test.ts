import { failureOf } from './failureOf.ts';

describe('what a failed attempt says', () => {
  it('is the reason of a refusal, the code of a driver or a system, or the name, in this order', () => {
    const refusal = Object.assign(new Error('x'), { extensions: { reason: 'OBJECT_STORE_AWAY' }, code: 'E' });
    expect(failureOf(refusal)).toBe('OBJECT_STORE_AWAY');
    expect(failureOf(Object.assign(new Error('x'), { driverError: { code: '57P01' }, code: 'E' }))).toBe('57P01');
    expect(failureOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe('ECONNREFUSED');
    expect(failureOf(new TypeError('María García is no date'))).toBe('TypeError');
  });

  it('is never a message, however the error is made', () => {
    expect(failureOf('María García')).toBe('unknown');
    expect(failureOf(Object.assign(new Error(''), { name: 'María García'.repeat(20) }))).toMatch(/^[A-Za-z_]{80}$/);
    expect(failureOf(Object.assign(new Error('María'), { name: '' }))).toBe('unknown');
  });
});
