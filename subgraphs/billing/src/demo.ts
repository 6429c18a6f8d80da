import { clinics, demoId, organizations } from '@polyclinic/demo/cast.ts';
import { waitForClinic } from '@polyclinic/subgraph/references.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { CONSULTATION, ServiceItemTable } from './catalogue/serviceItemTable.ts';
import { readConfig } from './config.ts';
import { billing } from './subgraph.ts';

/** Code, name, and price in minor units by currency. */
const ITEMS: Array<[string, string, Record<string, string>]> = [
  [CONSULTATION, 'Consultation', { USD: '12000', INR: '80000' }],
  ['FOLLOWUP', 'Follow-up visit', { USD: '7500', INR: '50000' }],
  ['ECG', 'Electrocardiogram', { USD: '9000', INR: '45000' }],
];

/** Loads each demo clinic's catalogue; loading again changes nothing. */
export async function loadDemo(): Promise<void> {
  const db = await openDatabase({ url: readConfig().DATABASE_URL, schema: billing.name, entities: billing.tables });
  for (const { id: clinicId, organizationId: tenantId, slug } of clinics) {
    const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'demo', traceId: '', ipAddress: null };
    const currency = organizations.find(({ id }) => id === tenantId)?.currency ?? 'USD';
    await waitForClinic(db, scope, clinicId);
    await inTenant(db, scope, async tx => {
      for (const [code, name, prices] of ITEMS) {
        const id = demoId('service_item', `${slug}/${code}`);
        if (await tx.existsBy(ServiceItemTable, { id })) continue;
        await tx.insert(ServiceItemTable, {
          tenantId,
          id,
          clinicId,
          code,
          name,
          amountMinor: prices[currency] ?? '0',
          currency,
        });
      }
    });
  }
  await db.destroy();
}

if (import.meta.main) await loadDemo();
