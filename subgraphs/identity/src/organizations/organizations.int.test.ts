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

const ORGANIZATION = 'name taxId timezone settings { firstWeekday hourCycle visitMinutes patientVisibility } version';
const CLINIC = 'id slug name timezone email phone address brandColor brandMark version';
const CHANGE_ORGANIZATION = `mutation C($input: ChangeOrganizationProfileInput!) {
  changeOrganizationProfile(input: $input) { ${ORGANIZATION} }
}`;
const CHANGE_CLINIC = `mutation C($input: ChangeClinicProfileInput!) { changeClinicProfile(input: $input) { ${CLINIC} } }`;
const OPEN = `mutation O($input: OpenClinicInput!) { openClinic(input: $input) { ${CLINIC} } }`;

const announced = (type: string): Promise<Array<{ payload: Record<string, unknown> }>> =>
  desk.subgraph.rows('select payload from outbox where tenant_id = $1 and type = $2 order by position', [
    desk.tenantId,
    type,
  ]);

describe('changeOrganizationProfile', () => {
  const profile = (changes: object = {}) => ({
    version: 1,
    name: 'Northside Health Partners',
    taxId: '12-3456789',
    timezone: 'America/Chicago',
    settings: { firstWeekday: 7, hourCycle: 'H24', visitMinutes: 20, patientVisibility: 'OWN' },
    ...changes,
  });

  it('changes what the organization says of itself, and tells the other services', async () => {
    expect((await desk.ask(`{ organization { ${ORGANIZATION} } }`)).data).toMatchObject({
      organization: {
        taxId: null,
        settings: { firstWeekday: 1, hourCycle: 'H12', visitMinutes: 15, patientVisibility: 'CLINIC' },
        version: 1,
      },
    });
    const { data, errors } = await desk.ask(CHANGE_ORGANIZATION, { input: profile() });
    expect(errors).toEqual([]);
    expect(data).toEqual({ changeOrganizationProfile: { ...profile(), version: 2 } });
    expect((await announced('organization.registered.v1')).at(-1)?.payload).toMatchObject({
      name: 'Northside Health Partners',
      timezone: 'America/Chicago',
      patientVisibility: 'OWN',
    });
  });

  it('refuses who did not see the last change, what is not valid, and other people', async () => {
    const refusal = (changes: object, who = desk.admin) =>
      desk.refusal(CHANGE_ORGANIZATION, { input: profile(changes) }, who);
    expect(await refusal({ version: 9 })).toBe('CHANGED_MEANWHILE');
    expect(await refusal({ timezone: 'Nowhere/Land' })).toBe('INVALID_INPUT');
    expect(await refusal({ settings: { ...profile().settings, firstWeekday: 8 } })).toBe('INVALID_INPUT');
    expect(await refusal({ name: ' ' })).toBe('INVALID_INPUT');
    expect(await refusal({}, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
  });

  it('changes no other organization', async () => {
    const other = await openAdminDesk(desk.subgraph);
    await desk.ask(CHANGE_ORGANIZATION, { input: profile() });
    expect((await other.ask('{ organization { version } }')).data).toEqual({ organization: { version: 1 } });
  });
});

describe('openClinic', () => {
  const clinic = (changes: object = {}) => ({
    idempotencyKey: newId(),
    slug: 'river-side',
    name: 'River Side Clinic',
    timezone: 'America/New_York',
    ...changes,
  });

  it('opens a clinic where its opener works, and tells the other services', async () => {
    const { data } = await desk.ask<{ openClinic: { id: string } }>(OPEN, { input: clinic() });
    const { id } = data.openClinic;
    expect(data.openClinic).toMatchObject({ slug: 'river-side', name: 'River Side Clinic', email: null, version: 1 });
    expect((await desk.callerOf(desk.admin.subject))?.clinicIds).toContain(id);
    expect((await announced('clinic.opened.v1')).at(-1)?.payload).toMatchObject({ clinicId: id, slug: 'river-side' });
    expect(await desk.timesForgotten(desk.admin.subject)).toBe(1);
  });

  it('repeated opens no second one, and twenty at once for one slug open one', async () => {
    const input = clinic();
    const [first, again] = [await desk.ask(OPEN, { input }), await desk.ask(OPEN, { input })];
    expect(again.data).toEqual(first.data);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.refusal(OPEN, { input: clinic({ slug: 'hill-top' }) })),
    );
    expect(answers.filter(reason => reason === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'SLUG_TAKEN']));
  });

  it('may have the slug of another organization’s, and is refused to other people', async () => {
    const other = await openAdminDesk(desk.subgraph);
    for (const at of [desk, other]) expect(await at.refusal(OPEN, { input: clinic() })).toBeNull();
    expect(await desk.refusal(OPEN, { input: clinic({ slug: 'Not A Slug' }) })).toBe('INVALID_INPUT');
    expect(await desk.refusal(OPEN, { input: clinic() }, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
  });
});

describe('changeClinicProfile', () => {
  const profile = (changes: object = {}) => ({
    id: desk.clinicId,
    version: 1,
    name: 'Harbor Street',
    timezone: 'America/New_York',
    email: 'desk@harbor.example',
    phone: '+12125550100',
    address: '1 Harbor Street\nPortland',
    brandColor: '#0f766e',
    brandMark: 'HS',
    ...changes,
  });

  it('changes what a clinic says of itself, and tells the other services', async () => {
    const { data, errors } = await desk.ask(CHANGE_CLINIC, { input: profile() });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ changeClinicProfile: { ...profile(), version: 2 } });
    expect((await announced('clinic.opened.v1')).at(-1)?.payload).toMatchObject({ name: 'Harbor Street' });
    const emptied = await desk.ask<{ changeClinicProfile: object }>(CHANGE_CLINIC, {
      input: profile({ version: 2, email: '', phone: null, brandMark: '' }),
    });
    expect(emptied.data.changeClinicProfile).toMatchObject({ email: null, phone: null, brandMark: null });
  });

  it('refuses who did not see the last change, another’s clinic, what is not valid, and other people', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const refusal = (changes: object, who = desk.admin) =>
      desk.refusal(CHANGE_CLINIC, { input: profile(changes) }, who);
    expect(await refusal({ version: 2 })).toBe('CHANGED_MEANWHILE');
    expect(await refusal({ id: other.clinicId })).toBe('CLINIC_NOT_FOUND');
    for (const changes of [{ brandColor: 'red' }, { phone: '555' }, { email: 'nobody' }, { brandMark: 'LONG' }])
      expect(await refusal(changes)).toBe('INVALID_INPUT');
    expect(await refusal({}, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
    expect(await refusal({}, { ...desk.admin, clinicIds: [desk.otherClinicId] })).toBe('CLINIC_NOT_FOUND');
  });
});
