import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { MINUTE } from '../kernel/localTime.ts';
import type { Page } from './openPage.ts';
import { LIMITS, type Limit } from './visitorLimits.ts';

interface Count {
  since: Date;
  used: number;
}

/**
 * Counts one more of what is limited, in a transaction of its own: what is refused afterwards was done all the same.
 * @param counted whom or what it is counted for; only a keyed hash of it is kept
 * @throws Refusal RATE_LIMITED TOO_OFTEN, with the seconds to wait
 */
export async function countUp(page: Page, limit: Limit, counted: string): Promise<void> {
  const { context, visitors, tenantId } = page;
  const now = context.now();
  const renewed = new Date(now.getTime() - limit.minutes * MINUTE);
  const hash = visitors.mac.of('COUNT', limit.name, counted);
  const [count] = await inTenant(context.db, scopeOf(context), async tx => {
    const rows: Count[] = await tx.query(
      `insert into visitor_count as known (tenant_id, limited, counted, since, used) values ($1, $2, $3, $4, 1)
       on conflict (tenant_id, limited, counted) do update set
         used = case when known.since <= $5 then 1 else least(known.used, 1000000) + 1 end,
         since = case when known.since <= $5 then $4 else known.since end
       returning since, used`,
      [tenantId, limit.name, hash, now, renewed],
    );
    return rows;
  });
  if (!count || count.used <= limit.most) return;
  const left = count.since.getTime() + limit.minutes * MINUTE - now.getTime();
  throw new Refusal('RATE_LIMITED', 'TOO_OFTEN', { retryAfterSeconds: Math.max(1, Math.ceil(left / 1_000)) });
}

/** The same for all that a visitor does in a clinic: by their network there, and by the clinic. */
export async function countHere(page: Page, perNetwork: Limit, perClinic?: Limit): Promise<void> {
  await countUp(page, perNetwork, `${page.clinicId} ${page.network}`);
  if (perClinic) await countUp(page, perClinic, page.clinicId);
}

/** Counts a booking of an address, once it has been proved. */
export const countBooking = (page: Page, contact: string): Promise<void> =>
  countUp(page, LIMITS.bookingsOfContact, contact);
