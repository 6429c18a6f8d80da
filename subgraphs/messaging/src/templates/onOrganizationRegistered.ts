import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { TemplateTable } from './templateTable.ts';

const CONFIRMATION = {
  purpose: 'APPOINTMENT_CONFIRMATION',
  channel: 'EMAIL',
  language: 'en',
  subject: 'Your visit on {{date}} at {{time}}',
  body: `Hello {{givenName}},

your visit is booked:

  {{date}}, {{time}} ({{timezone}})
  with {{practitioner}}
  at {{clinic}}

Please call us if you cannot come.

{{organization}}
`,
} as const;

/** Gives a new organization the texts it starts with. */
export async function onOrganizationRegistered(
  tx: TenantTx,
  { tenantId }: EventOf<typeof organizationRegistered>,
): Promise<void> {
  const { purpose, channel, language } = CONFIRMATION;
  if (await tx.existsBy(TemplateTable, { purpose, channel, language })) return;
  await tx.insert(TemplateTable, { tenantId, id: newId(), ...CONFIRMATION });
}
