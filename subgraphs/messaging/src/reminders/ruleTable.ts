import { EntitySchema } from 'typeorm';
import type { Channel } from '../templates/templateTable.ts';

export const SIDES = ['BEFORE', 'AFTER'] as const;
export const UNITS = ['MINUTES', 'HOURS', 'DAYS'] as const;

/** When a clinic's patients are reminded of a visit, as stored. */
export interface ReminderRule {
  tenantId: string;
  id: string;
  clinicId: string;
  channel: Channel;
  side: (typeof SIDES)[number];
  amount: number;
  unit: (typeof UNITS)[number];
  active: boolean;
  version: number;
}

export const ReminderRuleTable = new EntitySchema<ReminderRule>({
  name: 'reminder_rule',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    channel: { type: 'text' },
    side: { type: 'text' },
    amount: { type: 'smallint' },
    unit: { type: 'text' },
    active: { type: 'boolean', default: true },
    version: { type: 'integer', default: 1 },
  },
});
