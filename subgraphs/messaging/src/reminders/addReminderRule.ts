import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { replanClinic } from './replanClinic.ts';
import { isWithinBounds, offsetInput, OUT_OF_BOUNDS, ownClinic } from './ruleInput.ts';
import { ReminderRuleTable, type ReminderRule } from './ruleTable.ts';
import { takeTurn } from './turn.ts';

const input = offsetInput
  .extend({ idempotencyKey: z.string().min(8).max(255), clinicId: z.ulid() })
  .refine(isWithinBounds, OUT_OF_BOUNDS);

/** A patient who hears more than this of one visit hears too much. */
const MAX_RULES = 10;

/** Adds a rule to a clinic and plans its visits to come by it (MSG-06). */
export async function addReminderRule(context: Context, request: unknown): Promise<ReminderRule> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { clinicId } = wanted;
  const add = inTenant(context.db, scopeOf(context), async tx => {
    await ownClinic(tx, clinicId);
    const id = await idempotently(tx, { operation: 'addReminderRule', key, input: wanted }, async () => {
      await takeTurn(tx, clinicId);
      if ((await tx.countBy(ReminderRuleTable, { clinicId })) >= MAX_RULES)
        throw new Refusal('CONFLICT', 'TOO_MANY_REMINDERS');
      const rule = { tenantId: tx.scope.tenantId, id: newId(), channel: 'EMAIL' as const, ...wanted };
      await tx.insert(ReminderRuleTable, rule);
      await replanClinic(tx, clinicId, context.now());
      return rule.id;
    });
    return tx.findOneByOrFail(ReminderRuleTable, { id });
  });
  return add.catch((error: unknown) => {
    if (brokenConstraint(error) === 'reminder_rule_once') throw new Refusal('CONFLICT', 'REMINDER_EXISTS');
    throw error;
  });
}
