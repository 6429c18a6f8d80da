import type { DataSource } from 'typeorm';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { repeatedly } from './repeatedly.ts';

/** Rows of a table that are of no use past an age. */
export interface Kept {
  table: string;
  /** The column that says since when. */
  age: string;
  days: number;
}

/**
 * Bookkeeping that ends. A mark in the inbox must outlive every redelivery of its event: Kafka's retention, and the
 * memory of whoever redrives dead letters. Topics that are kept for good carry only what may be handled twice.
 */
const KEPT: readonly Kept[] = [
  { table: 'inbox', age: 'handled_at', days: 30 },
  { table: 'idempotency_key', age: 'created_at', days: 7 },
];

/** Rows that go in one transaction, so that no lock is held for long. */
const BATCH = 1_000;
/** Transactions of one sweep per table; what is left waits for the next. */
const MAX_BATCHES = 100;
const EVERY_MILLISECONDS = 3_600_000;
/** The first sweep leaves a starting service alone. */
const FIRST_MILLISECONDS = 60_000;

const DAY_MILLISECONDS = 86_400_000;

/** Removes what is past its age from a schema, in bounded batches. @returns How many rows, by table. */
export async function sweep(
  db: DataSource,
  schema: string,
  { now, going = () => true, kept = [] }: { now: Date; going?: () => boolean; kept?: readonly Kept[] },
): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const { table, age, days } of [...KEPT, ...kept]) {
    const before = new Date(now.getTime() - days * DAY_MILLISECONDS);
    const batch = `with gone as (delete from ${table} where ctid in
      (select ctid from ${table} where ${age} < $1 limit ${BATCH} for update skip locked) returning 1)
      select count(*)::int as n from gone`;
    removed[table] = 0;
    for (let batches = 0; batches < MAX_BATCHES && going(); batches++) {
      const [gone] = await acrossTenants(db, schema, async tx => {
        const rows: Array<{ n: number }> = await tx.query(batch, [before]);
        return rows;
      });
      removed[table] += gone?.n ?? 0;
      if ((gone?.n ?? 0) < BATCH) break;
    }
  }
  return removed;
}

export interface RetentionOptions {
  db: DataSource;
  schema: string;
  now: () => Date;
  log: EventLog;
  /** What ends besides the bookkeeping of every service. */
  kept?: readonly Kept[] | undefined;
}

/** Sweeps a schema every hour until stopped. */
export const startRetention = ({ db, schema, now, log, kept }: RetentionOptions): { stop(): Promise<void> } =>
  repeatedly({
    name: 'retention',
    everyMilliseconds: EVERY_MILLISECONDS,
    firstMilliseconds: FIRST_MILLISECONDS,
    round: async going => ({ removed: await sweep(db, schema, { now: now(), going, ...(kept && { kept }) }) }),
    log,
  });
