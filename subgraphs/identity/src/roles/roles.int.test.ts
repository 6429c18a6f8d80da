import { principalOf } from '@polyclinic/testing/principals.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openAdminDesk, type AdminDesk } from '../adminDesk.ts';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  desk = await openAdminDesk(desk.subgraph);
});

const RIGHTS = 'role rights { permission module action granted withdrawable }';
const MATRIX = `{ permissionMatrix { ${RIGHTS} } }`;
const change = (what: 'withdrawRight' | 'restoreRight') =>
  `mutation C($role: String!, $permission: String!) { ${what}(role: $role, permission: $permission) { ${RIGHTS} } }`;
const WITHDRAW = change('withdrawRight');
const RESTORE = change('restoreRight');

interface Matrix {
  permissionMatrix: Array<{ role: string; rights: Array<{ permission: string; granted: boolean }> }>;
}
const isGranted = async (role: string, permission: string): Promise<boolean | undefined> => {
  const { data } = await desk.ask<Matrix>(MATRIX);
  return data.permissionMatrix
    .find(rights => rights.role === role)
    ?.rights.find(right => right.permission === permission)?.granted;
};
const RIGHT = { role: 'RECEPTIONIST', permission: 'patient:update' };

describe('the permission matrix', () => {
  it('shows each role’s ceiling by module and action, all of it granted at first', async () => {
    const { data } = await desk.ask<Matrix>(MATRIX);
    expect(data.permissionMatrix.map(({ role }) => role)).toEqual([
      'TENANT_ADMIN',
      'CLINIC_MANAGER',
      'PRACTITIONER',
      'NURSE',
      'RECEPTIONIST',
      'BILLING',
      'SERVICE',
      'PARTNER',
    ]);
    const receptionist = data.permissionMatrix.find(({ role }) => role === 'RECEPTIONIST');
    expect(receptionist?.rights).toContainEqual({
      permission: 'appointment:book',
      module: 'appointment',
      action: 'CREATE',
      granted: true,
      withdrawable: true,
    });
    expect(receptionist?.rights.every(({ granted }) => granted)).toBe(true);
  });

  it('is read by managers and changed by administrators alone', async () => {
    const manager = principalOf('CLINIC_MANAGER', desk);
    expect(await desk.refusal(MATRIX, {}, manager)).toBeNull();
    expect(await desk.refusal(MATRIX, {}, principalOf('RECEPTIONIST', desk))).toBe('NOT_PERMITTED');
    for (const query of [WITHDRAW, RESTORE]) expect(await desk.refusal(query, RIGHT, manager)).toBe('NOT_PERMITTED');
  });
});

describe('withdrawRight and restoreRight', () => {
  it('act on whoever holds the role, in this organization alone, and tell the gateways', async () => {
    const other = await openAdminDesk(desk.subgraph);
    expect(await desk.refusal(WITHDRAW, RIGHT)).toBeNull();
    expect(await isGranted(RIGHT.role, RIGHT.permission)).toBe(false);
    expect((await desk.callerOf(desk.rosa.subject))?.permissions).not.toContain(RIGHT.permission);
    expect((await other.callerOf(other.rosa.subject))?.permissions).toContain(RIGHT.permission);
    expect(await desk.refusal(RESTORE, RIGHT)).toBeNull();
    expect((await desk.callerOf(desk.rosa.subject))?.permissions).toContain(RIGHT.permission);
    expect(await desk.refusal(WITHDRAW, RIGHT)).toBeNull();
    expect(await isGranted(RIGHT.role, RIGHT.permission)).toBe(false);
    expect(await desk.timesForgotten(desk.rosa.subject)).toBe(3);
    expect(await other.timesForgotten(other.rosa.subject)).toBe(0);
  });

  it('act on who holds the role in one clinic, and on programs', async () => {
    await desk.subgraph.rows(`update membership_clinic set roles = '{NURSE}' where membership_id = $1`, [
      desk.rosa.membershipId,
    ]);
    await desk.subgraph.rows(
      `insert into partner_grant (tenant_id, id, client_id, name, permissions, clinic_ids) values ($1, $2, 'lab', 'Lab', '{slot:read}', '{}')`,
      [desk.tenantId, newId()],
    );
    await desk.ask(WITHDRAW, { role: 'NURSE', permission: 'encounter:read' });
    expect((await desk.callerOf(desk.rosa.subject))?.apart[0]?.permissions).not.toContain('encounter:read');
    expect(await desk.timesForgotten(desk.rosa.subject)).toBe(1);
    await desk.ask(WITHDRAW, { role: 'PARTNER', permission: 'slot:read' });
    const told = await desk.subgraph.rows<{ subject: string }>(
      `select payload ->> 'subject' as subject from outbox where tenant_id = $1 and type = 'membership.changed.v1'`,
      [desk.tenantId],
    );
    const client = told.map(({ subject }) => subject).find(subject => subject.endsWith('@clients'));
    expect(await desk.callerOf(client ?? '')).toMatchObject({ permissions: [] });
  });

  it('refuse what is no role here, what the ceiling does not hold, and what administrators need', async () => {
    const refusal = (role: string, permission: string) => desk.refusal(WITHDRAW, { role, permission });
    expect(await refusal('KING', 'patient:read')).toBe('ROLE_NOT_FOUND');
    expect(await refusal('SUPER_ADMIN', 'patient:read')).toBe('ROLE_NOT_FOUND');
    expect(await refusal('RECEPTIONIST', 'encounter:read')).toBe('RIGHT_NOT_IN_CEILING');
    expect(await desk.refusal(RESTORE, { role: 'RECEPTIONIST', permission: 'encounter:read' })).toBe(
      'RIGHT_NOT_IN_CEILING',
    );
    expect(await desk.refusal(RESTORE, { role: 'KING', permission: 'patient:read' })).toBe('ROLE_NOT_FOUND');
    for (const permission of ['member:read', 'member:manage'])
      expect(await refusal('TENANT_ADMIN', permission)).toBe('RIGHT_NEEDED_BY_ADMINISTRATORS');
    expect(await refusal('CLINIC_MANAGER', 'member:read')).toBeNull();
  });
});
