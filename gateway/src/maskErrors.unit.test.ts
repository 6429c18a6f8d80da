import { GraphQLError } from 'graphql';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { maskErrors } from './maskErrors.ts';

const mask = maskErrors(openLog('test', 'fatal'));

describe('an error on its way to a client', () => {
  it('keeps code, reason, path and what the refusal says about itself', () => {
    const extensions = { code: 'CONFLICT', reason: 'TIME_TAKEN', days: 3, serviceName: 'scheduling' };
    expect(mask({ message: 'anything', path: ['book'], extensions }, null)).toEqual({
      message: 'TIME_TAKEN',
      path: ['book'],
      extensions: { code: 'CONFLICT', reason: 'TIME_TAKEN', days: 3 },
    });
  });

  it('says plainly what is wrong with an operation', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at secret.ts'] };
    expect(mask({ message: 'Cannot query field "x".', extensions }, null)).toEqual({
      message: 'Cannot query field "x".',
      extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' },
    });
  });

  it.each([
    [
      'a bug',
      { message: 'duplicate key value (Mary)', extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] } },
    ],
    ['an unknown code', { message: 'select * from patient', extensions: { code: 'SOMETHING' } }],
    ['no code at all', { message: 'password of the database' }],
  ])('says nothing of %s but that it is one', (_, formatted) => {
    const told = mask({ ...formatted, path: ['me'] }, new GraphQLError('x', { originalError: new Error('Mary') }));
    expect(told).toEqual({
      message: 'INTERNAL',
      path: ['me'],
      extensions: { code: 'INTERNAL', reason: 'UNEXPECTED' },
    });
  });
});
