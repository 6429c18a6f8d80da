import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import pg from 'pg';
import { gateway, openAdminDesk, type AdminDesk } from '../adminDesk.ts';
import { brokenAt } from './auditChain.ts';
import { AuditEventTable, type AuditEvent } from './auditEventTable.ts';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  desk = await openAdminDesk(desk.subgraph);
});

describe('the audit trail', () => {
  const record = (id = newId()) =>
    desk.subgraph.hear(auditRecorded('scheduling'), {
      tenantId: desk.tenantId,
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
    inTenant(desk.subgraph.db, desk.scope, tx => tx.find(AuditEventTable, { order: { position: 'ASC' } }));

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
      tenantId: desk.tenantId,
      actor: 'auth0|rosa',
      operation: 'Steal',
      outcome: 'FORBIDDEN',
      coordinates: ['Patient.notes'],
      traceId: '',
      occurredAt: '2026-11-21T09:00:00Z',
    };
    const RECORD = 'mutation R($attempts: [AttemptInput!]!) { recordAttempts(attempts: $attempts) }';
    for (let times = 0; times < 2; times++)
      expect((await desk.subgraph.ask(gateway(), RECORD, { attempts: [attempt] })).errors).toEqual([]);
    expect((await chain()).map(({ kind, outcome }) => [kind, outcome])).toEqual([['ATTEMPT', 'FORBIDDEN']]);
    expect((await desk.subgraph.ask(desk.admin, RECORD, { attempts: [attempt] })).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('cannot be changed, shortened or emptied by the service itself', async () => {
    await record();
    const client = new pg.Client({ connectionString: desk.subgraph.database.urlsOf('identity').app });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false)`, [desk.tenantId]);
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
    await desk.subgraph.rows(`update audit_event set actor = 'auth0|nobody' where tenant_id = $1 and position = 3`, [
      desk.tenantId,
    ]);
    expect(brokenAt(await chain())).toBe('3');
  });

  it('is read by administrators, newest first, and by nobody of another organization', async () => {
    for (let times = 0; times < 3; times++) await record();
    const TRAIL = '{ auditEvents(first: 2) { id actor hash } }';
    const { data } = await desk.subgraph.ask<{ auditEvents: Array<{ id: string }> }>(desk.admin, TRAIL);
    expect(data.auditEvents.map(({ id }) => id)).toEqual(
      (await chain())
        .map(({ id }) => id)
        .reverse()
        .slice(0, 2),
    );
    const other = await openAdminDesk(desk.subgraph);
    expect((await desk.subgraph.ask(other.admin, TRAIL)).data).toEqual({ auditEvents: [] });
    expect((await desk.subgraph.ask(principalOf('RECEPTIONIST', desk), TRAIL)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
