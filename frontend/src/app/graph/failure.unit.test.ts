import { CombinedGraphQLErrors } from '@apollo/client';
import { failureAt, failureOf } from './failure.ts';

const errors = (...entries: Array<{ path?: Array<string | number>; extensions?: Record<string, unknown> }>) =>
  new CombinedGraphQLErrors({ data: null, errors: entries.map(entry => ({ message: 'x', ...entry })) });

describe('the failure of a part of an answer', () => {
  const error = errors(
    { path: ['patient', 'encounters'], extensions: { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' } },
    { path: ['patient', 'invoices', '@', 'total'], extensions: { code: 'UNAVAILABLE', traceId: 't1' } },
  );

  it('is found at its place', () => {
    expect(failureAt(error, ['patient', 'encounters'])).toMatchObject({ kind: 'forbidden' });
  });

  it('is found above the place where it happened, across lists', () => {
    expect(failureAt(error, ['patient', 'invoices'])).toEqual({ kind: 'unavailable', reason: null, traceId: 't1' });
  });

  it('leaves its neighbours alone', () => {
    expect(failureAt(error, ['patient', 'messages'])).toBeNull();
  });

  it('concerns everything when the whole answer failed', () => {
    expect(failureAt(errors({ extensions: { code: 'INTERNAL' } }), ['patient', 'messages'])).toMatchObject({
      kind: 'unavailable',
    });
    expect(failureAt(new TypeError('Failed to fetch'), ['patient'])).toMatchObject({ kind: 'unavailable' });
  });
});

describe('the failure of a command', () => {
  it('keeps the domain’s reason', () => {
    expect(failureOf(errors({ extensions: { code: 'CONFLICT', reason: 'MRN_TAKEN', traceId: 't' } }))).toEqual({
      kind: 'refused',
      reason: 'MRN_TAKEN',
      traceId: 't',
    });
  });

  it('is none without an error', () => {
    expect(failureOf(undefined)).toBeNull();
  });
});
