import { ceilingOf } from '@polyclinic/access/permissions.ts';
import { effectivePermissions } from './effectivePermissions.ts';

describe('what somebody may do', () => {
  it('is the ceiling of their roles where the organization took nothing', () => {
    expect(effectivePermissions(['NURSE', 'BILLING'], [])).toEqual(ceilingOf(['NURSE', 'BILLING']));
  });

  it('is less by what the organization took from a role', () => {
    const taken = [{ role: 'RECEPTIONIST', permission: 'patient:update' }];
    const left = effectivePermissions(['RECEPTIONIST'], taken);
    expect(left.has('patient:update')).toBe(false);
    expect(left.size).toBe(ceilingOf(['RECEPTIONIST']).size - 1);
  });

  it('keeps what another of their roles still grants', () => {
    const taken = [{ role: 'RECEPTIONIST', permission: 'patient:update' }];
    expect(effectivePermissions(['RECEPTIONIST', 'NURSE'], taken).has('patient:update')).toBe(true);
  });

  it('is never lifted by a restriction nobody understands', () => {
    const odd = [
      { role: 'RECEPTIONIST', permission: 'encounter:read' },
      { role: 'KING', permission: '*' },
    ];
    expect(effectivePermissions(['RECEPTIONIST'], odd)).toEqual(ceilingOf(['RECEPTIONIST']));
  });
});
