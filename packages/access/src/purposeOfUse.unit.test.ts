import { purposeOf } from './purposeOfUse.ts';
import type { Role } from './roles.ts';

describe('the purpose of a look at a record', () => {
  it.each([
    [['RECEPTIONIST'], 'HOPERAT'],
    [['TENANT_ADMIN', 'PRACTITIONER'], 'TREAT'],
    [['BILLING'], 'HPAYMT'],
    [['PROXY'], 'PATRQT'],
    [[], 'HOPERAT'],
  ] as Array<[Role[], string]>)('of %j is %s', (roles, purpose) => {
    expect(purposeOf({ roles })).toBe(purpose);
  });
});
