import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { shownTo } from '../appointments/ownCalendar.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { reportInput } from './dailyReport.ts';
import { factsOf, type Facts, type Sums } from './facts.ts';

/** What one practitioner's month came to. */
export interface MonthlyFacts extends Facts {
  /** Its first day. */
  month: string;
}

const MAX_MONTHS = 60;

const BY_MONTH = `select to_char(month, 'YYYY-MM-DD') as date, facts.* from own_monthly_fact facts
 where clinic_id = $1 and month between date_trunc('month', $2::date)::date and $3::date and practitioner_id = any ($4)
 order by month, practitioner_id`;

/** What a clinic's months came to, as of the last refresh (DAT-12). */
export async function monthlyReport(context: Context, request: unknown): Promise<MonthlyFacts[]> {
  const { clinicId, from, to } = validate(reportInput, request);
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_MONTHS * 31) <= to)
    throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { months: MAX_MONTHS });
  return inTenant(context.db, scopeOf(context), async tx => {
    const { practitionerIds } = await readWorkPlan(tx, { clinicId, from: to, to });
    const shown = await shownTo(tx, principalOf(context), practitionerIds);
    const rows: Array<Sums & { date: string }> = await tx.query(BY_MONTH, [clinicId, from, to, shown]);
    return rows.map(row => ({ ...factsOf(row), month: row.date }));
  });
}
