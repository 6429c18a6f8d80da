import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { replanClinic } from './replanClinic.ts';
import { isWithinBounds, offsetInput, OUT_OF_BOUNDS } from './ruleInput.ts';
import { ReminderRuleTable, type ReminderRule } from './ruleTable.ts';
import { takeTurn } from './turn.ts';

const input = offsetInput
  .extend({ id: z.ulid(), version: z.int().min(1), active: z.boolean() })
  .refine(isWithinBounds, OUT_OF_BOUNDS);

/** Changes a rule, or turns it on or off, and plans the clinic's visits to come by it (MSG-06). */
export async function changeReminderRule(context: Context, request: unknown): Promise<ReminderRule> {
  const { id, version, ...wanted } = validate(input, request);
  const change = inTenant(context.db, scopeOf(context), async tx => {
    const { clinicId } = found(await tx.findOneBy(ReminderRuleTable, { id }), 'REMINDER_NOT_FOUND');
    await takeTurn(tx, clinicId);
    const held = await tx.findOneByOrFail(ReminderRuleTable, { id });
    if (held.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    await tx.update(ReminderRuleTable, { id }, wanted);
    await replanClinic(tx, clinicId, context.now());
    return tx.findOneByOrFail(ReminderRuleTable, { id });
  });
  return change.catch((error: unknown) => {
    if (brokenConstraint(error) === 'reminder_rule_once') throw new Refusal('CONFLICT', 'REMINDER_EXISTS');
    throw error;
  });
}
