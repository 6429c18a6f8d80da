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

describe('callerContext', () => {
  it('tells the gateway roles, permissions and clinics of a member', async () => {
    expect(await desk.callerOf(desk.rosa.subject)).toMatchObject({
      userId: desk.rosa.id,
      roles: ['RECEPTIONIST'],
      clinicIds: [desk.clinicId],
    });
  });

  it('is less by what the organization took from the role', async () => {
    expect((await desk.callerOf(desk.rosa.subject))?.permissions).toContain('patient:update');
    await desk.subgraph.rows('insert into role_restriction values ($1, $2, $3)', [
      desk.tenantId,
      'RECEPTIONIST',
      'patient:update',
    ]);
    expect((await desk.callerOf(desk.rosa.subject))?.permissions).not.toContain('patient:update');
  });

  it('knows nobody of another organization, and no stranger', async () => {
    const other = await openAdminDesk(desk.subgraph);
    expect(await other.callerOf(desk.rosa.subject)).toBeNull();
    expect(await desk.callerOf('auth0|nobody')).toBeNull();
  });

  it('lets a service act in the clinics of the organization, and a partner in those granted until it is revoked', async () => {
    expect(await desk.callerOf('messaging@clients')).toMatchObject({
      roles: ['SERVICE'],
      clinicIds: [...desk.clinicIds].sort(),
    });
    await desk.subgraph.rows(
      `insert into partner_grant (tenant_id, id, client_id, name, permissions, clinic_ids) values ($1, $2, 'lab', 'Lab', '{slot:read,root:all}', $3)`,
      [desk.tenantId, newId(), desk.clinicIds],
    );
    expect(await desk.callerOf('lab@clients')).toEqual({
      userId: null,
      roles: ['PARTNER'],
      permissions: ['slot:read'],
      clinicIds: desk.clinicIds,
      apart: [],
      portalEmail: null,
    });
    await desk.subgraph.rows('update partner_grant set revoked_at = now() where tenant_id = $1', [desk.tenantId]);
    expect(await desk.callerOf('lab@clients')).toBeNull();
  });

  it('is refused to people', async () => {
    const { errors } = await desk.subgraph.ask(
      desk.admin,
      '{ callerContext(subject: "s", tenantId: "t") { userId } }',
      {
        subject: desk.rosa.subject,
        tenantId: desk.tenantId,
      },
    );
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
