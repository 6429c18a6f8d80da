import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { ReminderRuleTable } from './ruleTable.ts';

/** What a clinic reminds of until it says otherwise. */
const STARTING_RULES = [
  { side: 'BEFORE', amount: 1, unit: 'DAYS' },
  { side: 'BEFORE', amount: 2, unit: 'HOURS' },
] as const;

/** Gives a new clinic the rules it starts with; one whose profile changed keeps its own. */
export async function onClinicOpened(
  tx: TenantTx,
  { tenantId, payload: { clinicId } }: EventOf<typeof clinicOpened>,
): Promise<void> {
  if (await tx.existsBy(ReminderRuleTable, { clinicId })) return;
  const rules = STARTING_RULES.map(rule => ({ tenantId, id: newId(), clinicId, channel: 'EMAIL' as const, ...rule }));
  await tx.insert(ReminderRuleTable, rules);
}
