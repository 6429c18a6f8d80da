import type { DataSource } from 'typeorm';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from '@polyclinic/testing/testDatabase.ts';
import { sweep } from './retention.ts';

const SERVICE = 'billing';
const NOW = new Date('2026-11-25T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

describe('a sweep', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await testDatabase(SERVICE);
    db = await openDatabase({ url: database.urlsOf(SERVICE).app, schema: SERVICE, entities: [] });
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  const rows = (sql: string, values: unknown[] = []) =>
    rowsAsSuperuser<{ name: string }>(database, SERVICE, sql, values);
  const mark = (name: string, days: number) =>
    rows('insert into inbox values ($1, $2, $3, $4)', [newId(), name, 'handler', daysAgo(days)]);
  const key = (name: string, days: number) =>
    rows(
      `insert into idempotency_key (tenant_id, operation, key, request_hash, created_at) values ($1, 'op', $2, 'x', $3)`,
      [newId(), name, daysAgo(days)],
    );

  it('removes what is past its age, of every tenant, and keeps the rest', async () => {
    for (const [name, days] of [
      ['old mark', 31],
      ['older mark', 300],
      ['new mark', 29],
    ] as const)
      await mark(name, days);
    await key('an old key', 8);
    await key('a new key', 6);
    expect(await sweep(db, SERVICE, { now: NOW })).toEqual({ inbox: 2, idempotency_key: 1 });
    expect(await rows('select event_id as name from inbox')).toEqual([{ name: 'new mark' }]);
    expect(await rows('select key as name from idempotency_key')).toEqual([{ name: 'a new key' }]);
  });

  it('goes through more than one batch, and stops between two when it is told to', async () => {
    const many = `insert into inbox select $1, 'many ' || n, 'handler', $2 from generate_series(1, 2500) n`;
    await rows(many, [newId(), daysAgo(40)]);
    let asked = 0;
    expect((await sweep(db, SERVICE, { now: NOW, going: () => ++asked === 1 })).inbox).toBe(1_000);
    expect((await sweep(db, SERVICE, { now: NOW })).inbox).toBe(1_500);
  });
});
