import { meets } from './decide.ts';
import { CEILING, PERMISSIONS } from './permissions.ts';
import { ROLES } from './roles.ts';
import { somebody } from './exampleGraph.ts';

/** What no role holds: the gateway itself asks with these, or the account of one service of ours, under its own name. */
const OUR_OWN = ['caller:resolve', 'attempt:record', 'appointment:link', 'paper:link', 'message:code'];

describe('every permission', () => {
  it.each(PERMISSIONS)('%s is granted to somebody and denied to somebody', permission => {
    const holders = ROLES.filter(role => CEILING[role].includes(permission));
    expect(holders.length).toBeLessThan(ROLES.length);
    expect(holders.length > 0).toBe(!OUR_OWN.includes(permission));
    expect(meets({ kind: 'access', permission }, somebody(permission))).toBe(true);
    expect(meets({ kind: 'access', permission }, somebody())).toBe(false);
  });
});

describe('a clause', () => {
  const member = { ...somebody(), roles: ['NURSE' as const] };

  it('about a place asks for the tenant, for a clinic, for a person, for the platform', () => {
    const meeting = (boundary: 'ORGANIZATION' | 'CLINIC' | 'SELF' | 'PLATFORM', changes: object) =>
      meets({ kind: 'tenant', boundary }, { ...member, ...changes });
    expect([meeting('ORGANIZATION', {}), meeting('ORGANIZATION', { tenantId: null })]).toEqual([true, false]);
    expect([meeting('CLINIC', {}), meeting('CLINIC', { clinicIds: [] })]).toEqual([true, false]);
    expect([meeting('SELF', {}), meeting('SELF', { userId: null })]).toEqual([true, false]);
    expect([meeting('PLATFORM', { kind: 'GATEWAY' }), meeting('PLATFORM', {})]).toEqual([true, false]);
  });

  it('about roles asks for one of them', () => {
    expect(meets({ kind: 'role', anyOf: ['PRACTITIONER', 'NURSE'] }, member)).toBe(true);
    expect(meets({ kind: 'role', anyOf: ['PRACTITIONER'] }, member)).toBe(false);
  });

  it('that nobody knows is a no', () => {
    expect(meets({ kind: 'tenant', boundary: 'MARS' as never }, member)).toBe(false);
    expect(meets({ kind: 'access', permission: 'all:things' }, member)).toBe(false);
  });
});
