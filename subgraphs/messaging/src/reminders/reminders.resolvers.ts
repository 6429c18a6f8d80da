import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addReminderRule } from './addReminderRule.ts';
import { changeReminderRule } from './changeReminderRule.ts';
import { reminderPreview } from './reminderPreview.ts';
import { ownClinic } from './ruleInput.ts';
import { ReminderRuleTable, type ReminderRule } from './ruleTable.ts';

const input = z.object({ clinicId: z.ulid() });

async function reminderRules(context: Context, request: unknown): Promise<ReminderRule[]> {
  const { clinicId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await ownClinic(tx, clinicId);
    const rules = await tx.findBy(ReminderRuleTable, { clinicId });
    return rules.sort((one, other) => minutesAfter(one) - minutesAfter(other));
  });
}

const MINUTES = { MINUTES: 1, HOURS: 60, DAYS: 1440 };

/** About when a rule comes, for their order. Pure. */
const minutesAfter = ({ side, amount, unit }: ReminderRule): number =>
  amount * MINUTES[unit] * (side === 'BEFORE' ? -1 : 1);

export const reminderResolvers: Resolvers = {
  Query: {
    reminderRules: (_, args, context) => reminderRules(context, args),
    reminderPreview: (_, args, context) => reminderPreview(context, args),
  },
  Mutation: {
    addReminderRule: (_, { input: wanted }, context) => addReminderRule(context, wanted),
    changeReminderRule: (_, { input: wanted }, context) => changeReminderRule(context, wanted),
  },
};
