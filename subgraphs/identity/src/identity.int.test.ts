import type { Principal } from '@polyclinic/access/principal.ts';
import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import pg from 'pg';
import { brokenAt } from './audit/auditChain.ts';
import { AuditEventTable, type AuditEvent } from './audit/auditEventTable.ts';
import { MembershipTable, UserTable } from './members/memberTables.ts';
import { openClinic, registerOrganization } from './organizations/registerOrganization.ts';
import { identity } from './subgraph.ts';

interface House {
  tenantId: string;
  clinicIds: string[];
  admin: Principal;
  adminMembership: string;
  rosa: { id: string; subject: string; membershipId: string };
}

let subgraph: TestSubgraph;
let house: House;
beforeAll(async () => {
  subgraph = await startTestSubgraph(identity);
});
afterAll(() => subgraph.stop());
beforeEach(async () => {
  house = await openHouse();
});

const scopeOf = (tenantId: string) => ({
  tenantId,
  clinicIds: 'ALL' as const,
  actor: 'test',
  traceId: '',
  ipAddress: null,
});

/** An organization with one clinic, an administrator and a receptionist. */
async function openHouse(): Promise<House> {
  const [tenantId, clinicId] = [newId(), newId()];
  const slug = tenantId.toLowerCase();
  const place = { slug, name: `House ${slug.slice(-4)}`, timezone: 'America/New_York' };
  return inTenant(subgraph.db, scopeOf(tenantId), async tx => {
    await registerOrganization(tx, { id: tenantId, ...place, country: 'US', currency: 'USD' });
    await openClinic(tx, { id: clinicId, tenantId, ...place });
    const join = async (name: string, role: string) => {
      const user = { id: newId(), subject: `auth0|${newId()}`, email: `${newId().toLowerCase()}@house.example`, name };
      const membershipId = newId();
      await tx.insert(UserTable, user);
      await tx.insert(MembershipTable, { id: membershipId, tenantId, userId: user.id, roles: [role] });
      await tx.query('insert into membership_clinic values ($1, $2, $3)', [tenantId, membershipId, clinicId]);
      return { ...user, membershipId };
    };
    const olivia = await join('Olivia', 'TENANT_ADMIN');
    const rosa = await join('Rosa', 'RECEPTIONIST');
    const clinicIds = [clinicId];
    const admin = principalOf('TENANT_ADMIN', { tenantId, clinicIds }, { userId: olivia.id, subject: olivia.subject });
    return { tenantId, clinicIds, admin, adminMembership: olivia.membershipId, rosa };
  });
}

const gateway = (): Principal => ({
  ...principalOf('NURSE', { tenantId: '', clinicIds: [] }),
  kind: 'GATEWAY',
  tenantId: null,
  roles: [],
  permissions: new Set(['caller:resolve', 'attempt:record']),
});
const CALLER = `query C($subject: String!, $tenantId: ID!) {
  callerContext(subject: $subject, tenantId: $tenantId) { userId roles permissions clinicIds }
}`;
interface Caller {
  callerContext: { userId: string; roles: string[]; permissions: string[]; clinicIds: string[] } | null;
}
const callerOf = async (subject: string, tenantId = house.tenantId) =>
  (await subgraph.ask<Caller>(gateway(), CALLER, { subject, tenantId })).data.callerContext;

describe('callerContext', () => {
  it('tells the gateway roles, permissions and clinics of a member', async () => {
    expect(await callerOf(house.rosa.subject)).toMatchObject({
      userId: house.rosa.id,
      roles: ['RECEPTIONIST'],
      clinicIds: house.clinicIds,
    });
  });

  it('is less by what the organization took from the role', async () => {
    expect((await callerOf(house.rosa.subject))?.permissions).toContain('patient:update');
    await subgraph.rows('insert into role_restriction values ($1, $2, $3)', [
      house.tenantId,
      'RECEPTIONIST',
      'patient:update',
    ]);
    expect((await callerOf(house.rosa.subject))?.permissions).not.toContain('patient:update');
  });

  it('knows nobody of another organization, and no stranger', async () => {
    const other = await openHouse();
    expect(await callerOf(house.rosa.subject, other.tenantId)).toBeNull();
    expect(await callerOf('auth0|nobody')).toBeNull();
  });

  it('lets a service act in the clinics of the organization, and a partner in those granted until it is revoked', async () => {
    expect(await callerOf('messaging@clients')).toMatchObject({ roles: ['SERVICE'], clinicIds: house.clinicIds });
    await subgraph.rows(
      `insert into partner_grant (tenant_id, id, client_id, name, permissions, clinic_ids) values ($1, $2, 'lab', 'Lab', '{slot:read,root:all}', $3)`,
      [house.tenantId, newId(), house.clinicIds],
    );
    expect(await callerOf('lab@clients')).toEqual({
      userId: null,
      roles: ['PARTNER'],
      permissions: ['slot:read'],
      clinicIds: house.clinicIds,
    });
    await subgraph.rows('update partner_grant set revoked_at = now() where tenant_id = $1', [house.tenantId]);
    expect(await callerOf('lab@clients')).toBeNull();
  });

  it('is refused to people', async () => {
    const { errors } = await subgraph.ask(house.admin, CALLER, {
      subject: house.rosa.subject,
      tenantId: house.tenantId,
    });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('changeMemberRoles and removeMember', () => {
  const CHANGE = 'mutation C($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { roles } }';
  const REMOVE = 'mutation R($id: ID!) { removeMember(membershipId: $id) { id } }';
  const change = (membershipId: string, roles: string[], who = house.admin) =>
    subgraph.ask(who, CHANGE, { input: { membershipId, roles } });

  it('act on the member’s next question and tell the gateways', async () => {
    expect((await change(house.rosa.membershipId, ['BILLING'])).data).toEqual({
      changeMemberRoles: { roles: ['BILLING'] },
    });
    expect((await callerOf(house.rosa.subject))?.roles).toEqual(['BILLING']);
    expect((await subgraph.ask(house.admin, REMOVE, { id: house.rosa.membershipId })).errors).toEqual([]);
    expect(await callerOf(house.rosa.subject)).toBeNull();
    const told = await subgraph.rows(`select from outbox where type = 'membership.changed.v1' and subject_id = $1`, [
      house.rosa.id,
    ]);
    expect(told).toHaveLength(2);
  });

  it('refuse one’s own membership, a role nobody may give, and a role that does not exist', async () => {
    expect((await change(house.adminMembership, ['NURSE'])).errors[0]?.extensions.reason).toBe('OWN_MEMBERSHIP');
    expect((await subgraph.ask(house.admin, REMOVE, { id: house.adminMembership })).errors[0]?.extensions.reason).toBe(
      'OWN_MEMBERSHIP',
    );
    for (const role of ['SUPER_ADMIN', 'SUPPORT', 'AUDITOR', 'SERVICE', 'PARTNER'])
      expect((await change(house.rosa.membershipId, [role])).errors[0]?.extensions.reason).toBe('ROLE_NOT_ASSIGNABLE');
    for (const roles of [['KING'], []])
      expect((await change(house.rosa.membershipId, roles)).errors[0]?.extensions.reason).toBe('INVALID_INPUT');
  });

  it('find no member of another organization, and are refused to others than administrators', async () => {
    const other = await openHouse();
    expect((await change(house.rosa.membershipId, ['NURSE'], other.admin)).errors[0]?.extensions.reason).toBe(
      'MEMBER_NOT_FOUND',
    );
    const manager = principalOf('CLINIC_MANAGER', house);
    expect((await change(house.rosa.membershipId, ['NURSE'], manager)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await callerOf(house.rosa.subject))?.roles).toEqual(['RECEPTIONIST']);
  });
});

describe('the audit trail', () => {
  const record = (id = newId()) =>
    subgraph.hear(auditRecorded('scheduling'), {
      tenantId: house.tenantId,
      id,
      payload: {
        kind: 'CHANGE',
        actor: 'auth0|rosa',
        action: 'insert',
        subjectType: 'appointment',
        subjectId: 'a1',
        outcome: 'OK',
        details: { status: 'BOOKED' },
        traceId: '',
        ipAddress: null,
      },
    });
  const chain = (): Promise<AuditEvent[]> =>
    inTenant(subgraph.db, scopeOf(house.tenantId), tx => tx.find(AuditEventTable, { order: { position: 'ASC' } }));

  it('keeps every event once, in a chain that holds after it was stored', async () => {
    const id = newId();
    for (const each of [id, id, newId(), id]) await record(each);
    await Promise.all(Array.from({ length: 10 }, () => record()));
    const entries = await chain();
    expect(entries.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(brokenAt(entries)).toBeNull();
  });

  it('takes the gateway’s attempts once, however often they are sent', async () => {
    const attempt = {
      id: newId(),
      tenantId: house.tenantId,
      actor: 'auth0|rosa',
      operation: 'Steal',
      outcome: 'FORBIDDEN',
      coordinates: ['Patient.notes'],
      traceId: '',
      occurredAt: '2026-11-21T09:00:00Z',
    };
    const RECORD = 'mutation R($attempts: [AttemptInput!]!) { recordAttempts(attempts: $attempts) }';
    for (let times = 0; times < 2; times++)
      expect((await subgraph.ask(gateway(), RECORD, { attempts: [attempt] })).errors).toEqual([]);
    expect((await chain()).map(({ kind, outcome }) => [kind, outcome])).toEqual([['ATTEMPT', 'FORBIDDEN']]);
    expect((await subgraph.ask(house.admin, RECORD, { attempts: [attempt] })).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('cannot be changed, shortened or emptied by the service itself', async () => {
    await record();
    const client = new pg.Client({ connectionString: subgraph.database.urlsOf('identity').app });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false)`, [house.tenantId]);
    for (const sql of [
      `update audit_event set actor = 'x'`,
      'delete from audit_event',
      'truncate audit_event',
      'drop table audit_event',
      'alter table audit_event disable row level security',
    ])
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    expect((await client.query('select from audit_event')).rowCount).toBe(1);
    await client.end();
  });

  it('shows where somebody with the keys to the database changed it', async () => {
    for (let times = 0; times < 4; times++) await record();
    await subgraph.rows(`update audit_event set actor = 'auth0|nobody' where tenant_id = $1 and position = 3`, [
      house.tenantId,
    ]);
    expect(brokenAt(await chain())).toBe('3');
  });

  it('is read by administrators, newest first, and by nobody of another organization', async () => {
    for (let times = 0; times < 3; times++) await record();
    const TRAIL = '{ auditEvents(first: 2) { id actor hash } }';
    const { data } = await subgraph.ask<{ auditEvents: Array<{ id: string }> }>(house.admin, TRAIL);
    expect(data.auditEvents.map(({ id }) => id)).toEqual(
      (await chain())
        .map(({ id }) => id)
        .reverse()
        .slice(0, 2),
    );
    const other = await openHouse();
    expect((await subgraph.ask(other.admin, TRAIL)).data).toEqual({ auditEvents: [] });
    expect((await subgraph.ask(principalOf('RECEPTIONIST', house), TRAIL)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
