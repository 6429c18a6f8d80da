import { EVERYONE } from '@polyclinic/access/permissions.ts';
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

const SWITCH = `mutation S($feature: Feature!, $on: Boolean!) { switchFeature(feature: $feature, on: $on) { features } }`;
const CHANGE = 'mutation C($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { roles } }';
const INVITE = 'mutation I($input: InviteMemberInput!) { inviteMember(input: $input) { roles } }';
const ASSIGN = 'mutation A($input: AssignClinicsInput!) { assignClinics(input: $input) { id } }';
const MATRIX = '{ permissionMatrix { role rights { permission } } }';

const turned = (on: boolean, who = desk.admin) => desk.refusal(SWITCH, { feature: 'PHARMACY', on }, who);
const giving = (roles: string[]) => desk.refusal(CHANGE, { input: { membershipId: desk.rosa.membershipId, roles } });
const rightsOf = async (subject: string) => (await desk.callerOf(subject))?.permissions;

describe('a pharmacy that is off', () => {
  it('is what an organization begins with: nobody is made a pharmacist, in no way', async () => {
    const { data } = await desk.ask<{ organization: { features: string[] } }>('{ organization { features } }');
    expect(data.organization.features).toEqual([]);
    expect(await giving(['PHARMACIST'])).toBe('ROLE_NEEDS_FEATURE');
    const invitation = { idempotencyKey: newId(), email: `${newId()}@house.example`, name: 'Pia', clinics: [] };
    expect(await desk.refusal(INVITE, { input: { ...invitation, roles: ['PHARMACIST'] } })).toBe('ROLE_NEEDS_FEATURE');
    const clinics = [{ clinicId: desk.clinicId, roles: ['PHARMACIST'] }];
    const assignment = { input: { membershipId: desk.rosa.membershipId, clinics } };
    expect(await desk.refusal(ASSIGN, assignment)).toBe('ROLE_NEEDS_FEATURE');
  });

  it('is in no row of the matrix, and grants who was made a pharmacist before what everyone has', async () => {
    const pia = await desk.join('Pia', 'PHARMACIST');
    expect(await rightsOf(pia.subject)).toEqual(EVERYONE);
    const { data } = await desk.ask<{
      permissionMatrix: Array<{ role: string; rights: Array<{ permission: string }> }>;
    }>(MATRIX);
    expect(data.permissionMatrix.map(({ role }) => role)).not.toContain('PHARMACIST');
    const rights = data.permissionMatrix.flatMap(row => row.rights.map(({ permission }) => permission));
    expect(rights.filter(permission => permission.startsWith('pharmacy:'))).toEqual([]);
  });
});

describe('switchFeature', () => {
  it('acts on everybody whom it gives something, in this organization alone, and off again', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const doctor = await desk.join('Dr. Adams', 'PRACTITIONER');
    expect(await turned(true)).toBeNull();
    expect(await turned(true)).toBeNull();
    expect(await rightsOf(doctor.subject)).toContain('pharmacy:read');
    expect(await rightsOf(desk.rosa.subject)).not.toContain('pharmacy:read');
    expect(await giving(['PHARMACIST'])).toBeNull();
    expect(await rightsOf(desk.rosa.subject)).toContain('pharmacy:write');
    expect([await desk.timesForgotten(doctor.subject), await other.timesForgotten(doctor.subject)]).toEqual([1, 0]);
    const { data } = await other.ask<{ organization: { features: string[] } }>('{ organization { features } }');
    expect(data.organization.features).toEqual([]);
    expect(await turned(false)).toBeNull();
    expect(await rightsOf(desk.rosa.subject)).toEqual(EVERYONE);
    expect(await rightsOf(doctor.subject)).not.toContain('pharmacy:read');
    expect(await desk.timesForgotten(doctor.subject)).toBe(2);
  });

  it('is for administrators', async () => {
    for (const role of ['CLINIC_MANAGER', 'PHARMACIST', 'PRACTITIONER'] as const)
      expect(await turned(true, principalOf(role, desk))).toBe('NOT_PERMITTED');
  });

  it('leaves a trail', async () => {
    await turned(true);
    await turned(false);
    const rows = await desk.subgraph.rows<{ action: string; details: { is_on: unknown } }>(
      `select payload ->> 'action' as action, payload -> 'details' as details from outbox
        where tenant_id = $1 and payload ->> 'subjectType' = 'feature_switch' order by position`,
      [desk.tenantId],
    );
    expect(rows.map(({ action, details }) => [action, details.is_on])).toEqual([
      ['insert', true],
      ['update', [true, false]],
    ]);
  });
});
