import { newId } from '@polyclinic/tenancy/id.ts';
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

const MEMBER = 'id roles user { name email } assignments { clinic { id } roles differs } deactivatedAt';
const INVITE = `mutation I($input: InviteMemberInput!) { inviteMember(input: $input) { ${MEMBER} } }`;
const ASSIGN = `mutation A($input: AssignClinicsInput!) { assignClinics(input: $input) { ${MEMBER} } }`;
const DEACTIVATE = `mutation D($id: ID!) { deactivateMember(membershipId: $id) { ${MEMBER} } }`;
const REACTIVATE = `mutation R($id: ID!) { reactivateMember(membershipId: $id) { ${MEMBER} } }`;

interface Invited {
  inviteMember: { id: string; roles: string[]; user: { name: string; email: string } } | null;
}

const inputWith = (changes: object = {}) => ({
  idempotencyKey: newId(),
  email: `${newId().toLowerCase()}@new.example`,
  name: 'Nadia Berg',
  roles: ['RECEPTIONIST'],
  clinics: [{ clinicId: desk.clinicId }],
  ...changes,
});
const subjectOf = async (email: string): Promise<string> => {
  const [row] = await desk.subgraph.rows<{ subject: string }>('select subject from user_account where email = $1', [
    email,
  ]);
  return row?.subject ?? '';
};

describe('inviteMember', () => {
  it('makes a member with a new login, roles and clinics, and tells the gateways', async () => {
    const input = inputWith();
    const { data, errors } = await desk.ask<Invited>(INVITE, { input });
    expect(errors).toEqual([]);
    expect(data.inviteMember).toMatchObject({
      roles: ['RECEPTIONIST'],
      user: { name: 'Nadia Berg', email: input.email },
      assignments: [{ clinic: { id: desk.clinicId }, roles: ['RECEPTIONIST'], differs: false }],
      deactivatedAt: null,
    });
    const subject = await subjectOf(input.email);
    expect(await desk.callerOf(subject)).toMatchObject({ roles: ['RECEPTIONIST'], clinicIds: [desk.clinicId] });
    expect(await desk.timesForgotten(subject)).toBe(1);
  });

  it('lets a login of another organization join with a membership, whatever case its address is typed in', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const input = inputWith({ email: other.rosa.email.toUpperCase(), name: 'Somebody Else', roles: ['NURSE'] });
    const { data } = await desk.ask<Invited>(INVITE, { input });
    expect(data.inviteMember?.user).toEqual({ name: 'Rosa', email: other.rosa.email });
    expect(await desk.callerOf(other.rosa.subject)).toMatchObject({ userId: other.rosa.id, roles: ['NURSE'] });
    expect(await other.callerOf(other.rosa.subject)).toMatchObject({ roles: ['RECEPTIONIST'] });
  });

  it('refuses a second membership with ALREADY_MEMBER, of a deactivated member too', async () => {
    const invite = () => desk.ask(INVITE, { input: inputWith({ email: desk.rosa.email }) });
    expect((await invite()).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_MEMBER' });
    await desk.ask(DEACTIVATE, { id: desk.rosa.membershipId });
    expect((await invite()).errors[0]?.extensions.reason).toBe('ALREADY_MEMBER');
  });

  it('of twenty at once for one new address makes one login and one member', async () => {
    const email = `${newId().toLowerCase()}@race.example`;
    const other = await openAdminDesk(desk.subgraph);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const at = index % 2 === 0 ? desk : other;
        return at.ask<Invited>(INVITE, { input: inputWith({ email, clinics: [] }) });
      }),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason)))).toEqual(
      new Set(['ALREADY_MEMBER']),
    );
    expect(await desk.subgraph.rows('select from user_account where email = $1', [email])).toHaveLength(1);
  });

  it('repeated gives the same member', async () => {
    const input = inputWith();
    const first = await desk.ask<Invited>(INVITE, { input });
    const again = await desk.ask<Invited>(INVITE, { input });
    expect(again.data.inviteMember?.id).toBe(first.data.inviteMember?.id);
  });

  it('refuses roles nobody may give, clinics of another organization, addresses that are none, and other people', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const refusal = (changes: object, who = desk.admin) => desk.refusal(INVITE, { input: inputWith(changes) }, who);
    expect(await refusal({ roles: ['SUPER_ADMIN'] })).toBe('ROLE_NOT_ASSIGNABLE');
    expect(await refusal({ clinics: [{ clinicId: desk.clinicId, roles: ['SERVICE'] }] })).toBe('ROLE_NOT_ASSIGNABLE');
    expect(await refusal({ clinics: [{ clinicId: other.clinicId }] })).toBe('CLINIC_NOT_FOUND');
    expect(await refusal({ email: 'nobody' })).toBe('INVALID_INPUT');
    expect(await refusal({}, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
  });
});

describe('assignClinics', () => {
  const assign = (clinics: object[], who = desk.admin, membershipId = desk.rosa.membershipId) =>
    desk.refusal(ASSIGN, { input: { membershipId, clinics } }, who);

  it('says anew where a member works, and as what where it differs', async () => {
    const { clinicId, otherClinicId, rosa } = desk;
    expect(await assign([{ clinicId: otherClinicId, roles: ['NURSE'] }])).toBeNull();
    const nurse = await desk.callerOf(rosa.subject);
    expect(nurse).toMatchObject({ roles: ['RECEPTIONIST'], clinicIds: [otherClinicId] });
    expect(nurse?.apart).toEqual([
      { clinicId: otherClinicId, roles: ['NURSE'], permissions: expect.arrayContaining(['encounter:read']) },
    ]);
    expect(nurse?.permissions).not.toContain('encounter:read');
    expect(await assign([{ clinicId }, { clinicId: otherClinicId }])).toBeNull();
    expect(await desk.callerOf(rosa.subject)).toMatchObject({ clinicIds: [...desk.clinicIds].sort(), apart: [] });
    expect(await assign([])).toBeNull();
    expect(await desk.callerOf(rosa.subject)).toMatchObject({ clinicIds: [] });
    expect(await desk.timesForgotten(rosa.subject)).toBe(3);
  });

  it('ends nothing in a clinic the caller does not act in', async () => {
    const { clinicId, otherClinicId, rosa, admin } = desk;
    await assign([{ clinicId }, { clinicId: otherClinicId, roles: ['NURSE'] }]);
    expect(await assign([], { ...admin, clinicIds: [clinicId] })).toBeNull();
    const { clinicIds, apart } = (await desk.callerOf(rosa.subject)) ?? {};
    expect(clinicIds).toEqual([otherClinicId]);
    expect(apart).toMatchObject([{ clinicId: otherClinicId, roles: ['NURSE'] }]);
  });

  it('refuses one’s own membership, another organization’s member or clinic, a role nobody gives, and other people', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const { clinicId } = desk;
    expect(await assign([], desk.admin, desk.adminMembership)).toBe('OWN_MEMBERSHIP');
    expect(await assign([], desk.admin, other.rosa.membershipId)).toBe('MEMBER_NOT_FOUND');
    expect(await assign([{ clinicId: other.clinicId }])).toBe('CLINIC_NOT_FOUND');
    expect(await assign([{ clinicId, roles: ['PARTNER'] }])).toBe('ROLE_NOT_ASSIGNABLE');
    expect(await assign([], principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
    expect(await desk.callerOf(desk.rosa.subject)).toMatchObject({ clinicIds: [clinicId] });
  });
});

describe('deactivateMember and reactivateMember', () => {
  it('take the rights and give the same ones back, and tell the gateways', async () => {
    const { membershipId: id, subject } = desk.rosa;
    const before = await desk.callerOf(subject);
    expect(await desk.refusal(DEACTIVATE, { id })).toBeNull();
    expect(await desk.callerOf(subject)).toBeNull();
    expect(await desk.refusal(DEACTIVATE, { id })).toBeNull();
    expect(await desk.refusal(REACTIVATE, { id })).toBeNull();
    expect(await desk.callerOf(subject)).toEqual(before);
    expect(await desk.timesForgotten(subject)).toBe(2);
  });

  it('refuse one’s own membership, another organization’s member, and other people', async () => {
    const other = await openAdminDesk(desk.subgraph);
    for (const query of [DEACTIVATE, REACTIVATE]) {
      expect(await desk.refusal(query, { id: desk.adminMembership })).toBe('OWN_MEMBERSHIP');
      expect(await desk.refusal(query, { id: other.rosa.membershipId })).toBe('MEMBER_NOT_FOUND');
      expect(await desk.refusal(query, { id: newId() })).toBe('MEMBER_NOT_FOUND');
      expect(await desk.refusal(query, { id: desk.rosa.membershipId }, principalOf('CLINIC_MANAGER', desk))).toBe(
        'NOT_PERMITTED',
      );
    }
  });
});

describe('changeMyTimezone', () => {
  const CHANGE = 'mutation C($timezone: String) { changeMyTimezone(timezone: $timezone) { timezone } }';

  it('sets one’s own zone, and goes back to the organization’s', async () => {
    expect((await desk.ask(CHANGE, { timezone: 'Asia/Kolkata' })).data).toEqual({
      changeMyTimezone: { timezone: 'Asia/Kolkata' },
    });
    expect((await desk.ask('{ me { timezone } }')).data).toEqual({ me: { timezone: 'Asia/Kolkata' } });
    expect((await desk.ask(CHANGE, { timezone: null })).data).toEqual({ changeMyTimezone: { timezone: null } });
  });

  it('refuses a zone that is none, a stranger, and a program', async () => {
    expect(await desk.refusal(CHANGE, { timezone: 'Mars/Olympus' })).toBe('INVALID_INPUT');
    expect(await desk.refusal(CHANGE, { timezone: '+02:00' })).toBe('INVALID_INPUT');
    const stranger = { ...desk.admin, userId: newId() };
    expect(await desk.refusal(CHANGE, { timezone: 'UTC' }, stranger)).toBe('MEMBER_NOT_FOUND');
    const program = { ...desk.admin, userId: null, kind: 'SERVICE' as const };
    expect(await desk.refusal(CHANGE, { timezone: 'UTC' }, program)).toBe('NOT_PERMITTED');
  });
});

describe('admitToPortal', () => {
  const ADMIT = 'mutation P($input: AdmitToPortalInput!) { admitToPortal(input: $input) }';
  const MEMBERS = 'query M { members { user { email } } }';
  const admit = (email: string, role = 'PATIENT') =>
    desk.ask<{ admitToPortal: boolean | null }>(ADMIT, { input: { email, name: 'Hannah Holloway', role } });
  const newAddress = () => `${newId().toLowerCase()}@home.example`;

  it('lets somebody in who is no member of the staff: with a right of the portal, in every clinic, and known by address', async () => {
    const email = newAddress();
    expect(await admit(email)).toMatchObject({ data: { admitToPortal: true }, errors: [] });
    const subject = await subjectOf(email);
    const caller = await desk.callerOf(subject);
    expect(caller).toMatchObject({ roles: ['PATIENT'], portalEmail: email });
    expect(caller?.permissions).toContain('portal:read');
    expect(caller?.permissions.filter(permission => permission.startsWith('patient:'))).toEqual([]);
    expect([...(caller?.clinicIds ?? [])].sort()).toEqual([...desk.clinicIds].sort());
    const { data } = await desk.ask<{ members: Array<{ user: { email: string } }> }>(MEMBERS);
    expect(data.members.map(({ user }) => user.email)).not.toContain(email);
  });

  it('again changes nothing, and as a proxy too adds to what they come as', async () => {
    const email = newAddress();
    await admit(email);
    const subject = await subjectOf(email);
    await admit(email.toUpperCase());
    expect(await desk.timesForgotten(subject)).toBe(1);
    await admit(email, 'PROXY');
    expect(await desk.callerOf(subject)).toMatchObject({ roles: ['PATIENT', 'PROXY'], portalEmail: email });
    expect(await desk.timesForgotten(subject)).toBe(2);
  });

  it('of ten at once makes one login and one place', async () => {
    const email = newAddress();
    const answers = await Promise.all(Array.from({ length: 10 }, () => admit(email)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await desk.subgraph.rows('select from user_account where email = $1', [email])).toHaveLength(1);
  });

  it('refuses an address of the staff, and is refused to a doctor', async () => {
    expect((await admit(desk.rosa.email)).errors[0]?.extensions.reason).toBe('ALREADY_MEMBER');
    expect(await desk.callerOf(desk.rosa.subject)).toMatchObject({ roles: ['RECEPTIONIST'], portalEmail: null });
    const doctor = principalOf('PRACTITIONER', { tenantId: desk.tenantId, clinicIds: desk.clinicIds });
    const { errors } = await desk.ask(ADMIT, { input: { email: newAddress(), name: 'X', role: 'PATIENT' } }, doctor);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
