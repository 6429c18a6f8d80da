import { IsNull } from 'typeorm';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { STARTING_TEXTS } from './startingTexts.ts';
import { TemplateTable, type MessagePurpose, type Template } from './templateTable.ts';

const LANGUAGE = 'en';

/** The organization's text for a purpose, by e-mail; the one it starts with where it has none yet. */
export async function templateFor(tx: TenantTx, purpose: MessagePurpose): Promise<Template> {
  const key = { purpose, channel: 'EMAIL' as const, language: LANGUAGE };
  const own = await tx.findOneBy(TemplateTable, { ...key, deletedAt: IsNull() });
  if (own) return own;
  const id = newId();
  await tx.insert(TemplateTable, { tenantId: tx.scope.tenantId, id, ...key, ...STARTING_TEXTS[purpose] });
  return tx.findOneByOrFail(TemplateTable, { id });
}
