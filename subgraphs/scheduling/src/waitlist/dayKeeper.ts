import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { repeatedly } from '@polyclinic/subgraph/repeatedly.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { DAY } from '../kernel/localTime.ts';
import { keepDue, lastOver, NO_SHOW_DAYS, type Kept } from './keepDue.ts';

const SCHEMA = 'scheduling';
const EVERY_MILLISECONDS = 15_000;
/** Tenants of one round; the others wait for the next. */
const MAX_TENANTS = 500;

/** Of each tenant that something is due for: the clinic's policy narrows every role, this one looks at all and sees ids. */
const WHOSE = `select tenant_id from (
    select tenant_id from waitlist_offer where state = 'OFFERED' and expires_at <= $1
    union select tenant_id from appointment where status = 'HELD' and held_until <= $1
    union select tenant_id from waitlist_entry where state = 'WAITING' and until_date < $2
    union select a.tenant_id from appointment a join booking_policy p using (tenant_id, clinic_id)
     where a.status in ('BOOKED', 'CONFIRMED')
       and a.starts_at <= $1::timestamptz - make_interval(mins => p.no_show_after_minutes) and a.starts_at > $3
  ) as due limit ${MAX_TENANTS}`;

/** Does once what is due for every tenant; a tenant where it fails does not hold up the others. */
export async function keepDay(
  db: DataSource,
  { now, log, going = () => true }: { now: Date; log: EventLog; going?: () => boolean },
): Promise<Kept[]> {
  const tenants = await acrossTenants(db, SCHEMA, async tx => {
    await tx.query(`select set_config('app.clinic_ids', '*', true)`);
    const longAgo = new Date(now.getTime() - NO_SHOW_DAYS * DAY);
    const rows: Array<{ tenant_id: string }> = await tx.query(WHOSE, [now, lastOver(now), longAgo]);
    return rows.map(row => row.tenant_id);
  });
  const kept: Kept[] = [];
  for (const tenantId of tenants) {
    if (!going()) break;
    const scope = {
      tenantId,
      clinicIds: 'ALL',
      actor: 'job:day-keeper',
      traceId: randomBytes(16).toString('hex'),
      ipAddress: null,
    } as const;
    await inTenant(db, scope, tx => keepDue(tx, now)).then(
      done => kept.push(done),
      (error: unknown) => {
        log.warn({ tenantId, reason: error instanceof Error ? error.name : 'unknown' }, 'Not kept; tried again soon');
      },
    );
  }
  return kept;
}

/** Keeps every clinic's day until stopped: offers and holds that end, patients who did not come (SCH-13, SCH-15). */
export const startDayKeeper = ({ db, now, log }: { db: DataSource; now: () => Date; log: EventLog }) =>
  repeatedly({
    name: 'day-keeper',
    everyMilliseconds: EVERY_MILLISECONDS,
    round: async going => {
      await keepDay(db, { now: now(), log, going });
      return null;
    },
    log,
  });
