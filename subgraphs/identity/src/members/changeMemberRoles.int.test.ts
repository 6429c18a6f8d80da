import { principalOf } from '@polyclinic/testing/principals.ts';
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

describe('changeMemberRoles and removeMember', () => {
  const CHANGE = 'mutation C($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { roles } }';
  const REMOVE = 'mutation R($id: ID!) { removeMember(membershipId: $id) { id } }';
  const change = (membershipId: string, roles: string[], who = desk.admin) =>
    desk.subgraph.ask(who, CHANGE, { input: { membershipId, roles } });

  it('act on the member’s next question and tell the gateways', async () => {
    expect((await change(desk.rosa.membershipId, ['BILLING'])).data).toEqual({
      changeMemberRoles: { roles: ['BILLING'] },
    });
    expect((await desk.callerOf(desk.rosa.subject))?.roles).toEqual(['BILLING']);
    expect((await desk.subgraph.ask(desk.admin, REMOVE, { id: desk.rosa.membershipId })).errors).toEqual([]);
    expect(await desk.callerOf(desk.rosa.subject)).toBeNull();
    const told = await desk.subgraph.rows(
      `select from outbox where type = 'membership.changed.v1' and subject_id = $1`,
      [desk.rosa.id],
    );
    expect(told).toHaveLength(2);
  });

  it('refuse one’s own membership, a role nobody may give, and a role that does not exist', async () => {
    expect((await change(desk.adminMembership, ['NURSE'])).errors[0]?.extensions.reason).toBe('OWN_MEMBERSHIP');
    expect(
      (await desk.subgraph.ask(desk.admin, REMOVE, { id: desk.adminMembership })).errors[0]?.extensions.reason,
    ).toBe('OWN_MEMBERSHIP');
    for (const role of ['SUPER_ADMIN', 'SUPPORT', 'AUDITOR', 'SERVICE', 'PARTNER'])
      expect((await change(desk.rosa.membershipId, [role])).errors[0]?.extensions.reason).toBe('ROLE_NOT_ASSIGNABLE');
    for (const roles of [['KING'], []])
      expect((await change(desk.rosa.membershipId, roles)).errors[0]?.extensions.reason).toBe('INVALID_INPUT');
  });

  it('find no member of another organization, and are refused to others than administrators', async () => {
    const other = await openAdminDesk(desk.subgraph);
    expect((await change(desk.rosa.membershipId, ['NURSE'], other.admin)).errors[0]?.extensions.reason).toBe(
      'MEMBER_NOT_FOUND',
    );
    const manager = principalOf('CLINIC_MANAGER', desk);
    expect((await change(desk.rosa.membershipId, ['NURSE'], manager)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await desk.callerOf(desk.rosa.subject))?.roles).toEqual(['RECEPTIONIST']);
  });
});
