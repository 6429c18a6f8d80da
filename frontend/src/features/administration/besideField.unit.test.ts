import { besideField } from './besideField.ts';

const form = { fields: ['email', 'roles', 'settings'], reasons: { ALREADY_MEMBER: 'email' } } as const;
const refused = (reason: string, fields?: string[]) =>
  ({ kind: 'refused', reason, traceId: null, ...(fields && { fields }) }) as const;

describe('a refusal in a form', () => {
  it('stands beside the field its reason is about', () => {
    expect(besideField(refused('ALREADY_MEMBER'), form)).toEqual({
      errors: { email: expect.stringContaining('member here already') as string },
      rest: null,
    });
  });

  it('stands beside each field whose input was not accepted, whatever lies deeper', () => {
    const { errors, rest } = besideField(refused('INVALID_INPUT', ['roles.0', 'settings.visitMinutes']), form);
    expect(Object.keys(errors)).toEqual(['roles', 'settings']);
    expect(rest).toBeNull();
  });

  it('stays with the form when no field of it is meant', () => {
    const failure = refused('INVALID_INPUT', ['idempotencyKey']);
    expect(besideField(failure, form)).toEqual({ errors: {}, rest: failure });
    expect(besideField(null, form)).toEqual({ errors: {}, rest: null });
  });
});
