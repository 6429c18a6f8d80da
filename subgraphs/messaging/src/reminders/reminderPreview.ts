import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dueTime } from './dueTimes.ts';
import { ownClinic } from './ruleInput.ts';
import { ReminderRuleTable, type ReminderRule } from './ruleTable.ts';

export interface PlannedReminder {
  rule: ReminderRule;
  dueAt: Date;
}

const input = z.object({ clinicId: z.ulid(), startsAt: z.date() });

/** When a visit that begins then would be reminded of, earliest first. */
export async function reminderPreview(context: Context, request: unknown): Promise<PlannedReminder[]> {
  const { clinicId, startsAt } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { timezone } = await ownClinic(tx, clinicId);
    const rules = await tx.findBy(ReminderRuleTable, { clinicId, active: true });
    return rules
      .map(rule => ({ rule, dueAt: dueTime(rule, startsAt, timezone) }))
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  });
}
