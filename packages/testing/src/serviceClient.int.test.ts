import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { testDatabase, withClient, type TestDatabase } from './testDatabase.ts';

const SERVICE = 'billing';
const OWN_MARKS = 'select handler from inbox where handler like $1';

describe('a service’s connection', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await testDatabase(SERVICE);
    db = await openDatabase({ url: database.urlsOf(SERVICE).app, schema: SERVICE, entities: [], poolSize: 1 });
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  const scopeOf = (tenantId: string) =>
    ({ tenantId, clinicIds: 'ALL', actor: 'test', traceId: '', ipAddress: null }) as const;
  const marks = (tenantId: string): Promise<Array<{ handler: string }>> =>
    inTenant(db, scopeOf(tenantId), tx => tx.query(OWN_MARKS, ['%']));

  it('prepares a statement with parameters once and shows, each time, the rows of the caller’s tenant alone', async () => {
    const [one, other] = [newId(), newId()];
    for (const tenantId of [one, other])
      await inTenant(db, scopeOf(tenantId), tx =>
        tx.query('insert into inbox (tenant_id, event_id, handler) values ($1, $2, $3)', [tenantId, newId(), tenantId]),
      );
    // Six times: from the sixth on Postgres may keep one plan for all.
    for (let times = 0; times < 6; times++)
      for (const tenantId of [one, other]) expect(await marks(tenantId)).toEqual([{ handler: tenantId }]);
    const prepared: Array<{ calls: number }> = await db.query(
      'select (generic_plans + custom_plans)::int as calls from pg_prepared_statements where statement = $1',
      [OWN_MARKS],
    );
    expect(prepared).toEqual([{ calls: 12 }]);
  });

  it('refuses a wrong statement as before, and answers the next one', async () => {
    await expect(db.query('select nothing from inbox where handler = $1', ['x'])).rejects.toThrow('nothing');
    await expect(db.query('select nothing from inbox where handler = $1', ['x'])).rejects.toThrow('nothing');
    expect(await db.query('select $1::int as one', [1])).toEqual([{ one: 1 }]);
  });

  it('keeps no more than three hundred prepared, and answers the others all the same', async () => {
    for (let n = 0; n < 320; n++) await db.query(`select $1::int as n${n}`, [n]);
    const [kept]: Array<{ count: number }> = await db.query(
      'select count(*)::int as count from pg_prepared_statements',
    );
    expect(kept?.count).toBeLessThanOrEqual(300);
    expect(await db.query('select $1::int as last', [7])).toEqual([{ last: 7 }]);
  });

  /** How often its one connection wrote to Postgres meanwhile. */
  async function writesDuring(work: () => Promise<unknown>): Promise<number> {
    const runner = db.createQueryRunner();
    const { connection } = (await runner.connect()) as pg.Client;
    await runner.release();
    const written = jest.spyOn(connection.stream, '_writev' as never);
    const alone = jest.spyOn(connection.stream, '_write' as never);
    await work();
    const writes = written.mock.calls.length + alone.mock.calls.length;
    written.mockRestore();
    alone.mockRestore();
    return writes;
  }

  it('sends what begins a transaction together with its first statement', async () => {
    const tenantId = newId();
    await marks(tenantId);
    expect(await writesDuring(() => marks(tenantId))).toBe(2);
    expect(await writesDuring(() => inTenant(db, scopeOf(tenantId), () => Promise.resolve()))).toBe(1);
  });

  it('runs no statement of a transaction whose scope is refused', async () => {
    const tenantId = newId();
    const scope = { ...scopeOf(tenantId), traceId: 'no text may hold a \0' };
    const mark = 'insert into inbox (tenant_id, event_id, handler) values ($1, $2, $3)';
    await expect(inTenant(db, scope, tx => tx.query(mark, [tenantId, newId(), 'x']))).rejects.toThrow('0x00');
    expect(await marks(tenantId)).toEqual([]);
  });

  it('tells of a connection that broke, to the transaction it broke under, and to no other', async () => {
    const broken = inTenant(db, scopeOf(newId()), async tx => {
      const [{ pid }]: [{ pid: number }] = await tx.query('select pg_backend_pid() as pid');
      await withClient(database.adminUrl, admin => admin.query('select pg_terminate_backend($1)', [pid]));
      await tx.query('select 1');
    });
    await expect(broken).rejects.toThrow();
    expect(await marks(newId())).toEqual([]);
  });
});
