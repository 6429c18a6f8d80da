import type { DataSource } from 'typeorm';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';

const SCHEMA = 'scheduling';
/** Changes added up in one transaction, and transactions of one round; what is left waits for the next. */
const BATCH = 5_000;
const MAX_BATCHES = 20;

const COUNTED = [
  'booked',
  'arrived',
  'completed',
  'no_shows',
  'cancelled',
  'walk_ins',
  'booked_minutes',
  'lead_minutes',
];
const COLUMNS = [...COUNTED, 'waited', 'wait_minutes'];

/** One that another process is adding up is left to it. */
const FOLD = `with gone as (
    delete from daily_fact_change where ctid in
      (select ctid from daily_fact_change order by id limit ${BATCH} for update skip locked)
    returning *
  ), sums as (
    select tenant_id, clinic_id, practitioner_id, on_date, channel, ${COLUMNS.map(name => `sum(${name}) as ${name}`).join(', ')}
      from gone group by 1, 2, 3, 4, 5
  ), added as (
    insert into daily_fact (tenant_id, clinic_id, practitioner_id, on_date, channel, ${COLUMNS.join(', ')})
    select * from sums order by 1, 2, 3, 4, 5
    on conflict (tenant_id, clinic_id, practitioner_id, on_date, channel) do update
       set ${COLUMNS.map(name => `${name} = daily_fact.${name} + excluded.${name}`).join(', ')}
  )
  select count(*)::int as n from gone`;

/** Adds up what visits have changed since the last time. @returns How many changes */
export async function foldFacts(db: DataSource, going: () => boolean = () => true): Promise<number> {
  let folded = 0;
  for (let batches = 0; batches < MAX_BATCHES && going(); batches++) {
    const gone = await acrossTenants(db, SCHEMA, async tx => {
      await tx.query(`select set_config('app.clinic_ids', '*', true)`);
      const rows: Array<{ n: number }> = await tx.query(FOLD);
      return rows[0]?.n ?? 0;
    });
    folded += gone;
    if (gone < BATCH) break;
  }
  return folded;
}

/** Brings the months up to the days; who reads them meanwhile reads the old ones. */
export const refreshMonths = (db: DataSource): Promise<void> =>
  acrossTenants(db, SCHEMA, async tx => {
    await tx.query('select refresh_monthly_facts()');
  });
