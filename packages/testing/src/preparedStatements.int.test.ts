import type { DataSource } from 'typeorm';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { testDatabase, type TestDatabase } from './testDatabase.ts';

const SERVICE = 'billing';
const OWN_MARKS = 'select handler from inbox where handler like $1';

describe('a statement with parameters', () => {
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

  it('is prepared once and sees, on one connection, the rows of each caller’s tenant alone', async () => {
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

  it('is refused as before when it is wrong, and the next one works', async () => {
    await expect(db.query('select nothing from inbox where handler = $1', ['x'])).rejects.toThrow('nothing');
    await expect(db.query('select nothing from inbox where handler = $1', ['x'])).rejects.toThrow('nothing');
    expect(await db.query('select $1::int as one', [1])).toEqual([{ one: 1 }]);
  });

  it('is not kept beyond three hundred, and answered all the same', async () => {
    for (let n = 0; n < 320; n++) await db.query(`select $1::int as n${n}`, [n]);
    const [kept]: Array<{ count: number }> = await db.query(
      'select count(*)::int as count from pg_prepared_statements',
    );
    expect(kept?.count).toBeLessThanOrEqual(300);
    expect(await db.query('select $1::int as last', [7])).toEqual([{ last: 7 }]);
  });
});
