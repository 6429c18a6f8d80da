import { CEILING, ceilingOf, EVERYONE } from '@polyclinic/access/permissions.ts';
import { ROLES } from '@polyclinic/access/roles.ts';
import { effectivePermissions, type Restrictions } from './effectivePermissions.ts';

const restrictions = (taken: Restrictions['taken'] = [], features: Restrictions['features'] = []): Restrictions => ({
  taken,
  features,
});

describe('what somebody may do', () => {
  it('is the ceiling of their roles where the organization took nothing', () => {
    expect(effectivePermissions(['NURSE', 'BILLING'], restrictions())).toEqual(ceilingOf(['NURSE', 'BILLING']));
  });

  it('is less by what the organization took from a role', () => {
    const taken = [{ role: 'RECEPTIONIST', permission: 'patient:update' }];
    const left = effectivePermissions(['RECEPTIONIST'], restrictions(taken));
    expect(left.has('patient:update')).toBe(false);
    expect(left.size).toBe(ceilingOf(['RECEPTIONIST']).size - 1);
  });

  it('keeps what another of their roles still grants', () => {
    const taken = [{ role: 'RECEPTIONIST', permission: 'patient:update' }];
    expect(effectivePermissions(['RECEPTIONIST', 'NURSE'], restrictions(taken)).has('patient:update')).toBe(true);
  });

  it('is never lifted by a restriction nobody understands', () => {
    const odd = [
      { role: 'RECEPTIONIST', permission: 'encounter:read' },
      { role: 'KING', permission: '*' },
    ];
    expect(effectivePermissions(['RECEPTIONIST'], restrictions(odd))).toEqual(ceilingOf(['RECEPTIONIST']));
  });

  it('is what everyone may as a pharmacist, and nothing of the pharmacy as anybody else, where there is none', () => {
    expect(effectivePermissions(['PHARMACIST'], restrictions())).toEqual(new Set(EVERYONE));
    for (const role of ROLES.filter(role => role !== 'PHARMACIST')) {
      const there = CEILING[role].filter(permission => !permission.startsWith('pharmacy:'));
      expect(effectivePermissions([role], restrictions())).toEqual(new Set(there));
      expect(effectivePermissions([role], restrictions([], ['PHARMACY']))).toEqual(ceilingOf([role]));
    }
    expect(effectivePermissions(['PHARMACIST'], restrictions([], ['PHARMACY']))).toEqual(ceilingOf(['PHARMACIST']));
  });
});
