import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { NoteTemplateTable } from './noteTemplateTable.ts';

/** What an organization's notes can begin with until it has its own templates. In English. */
const STARTING_TEMPLATES = [
  { name: 'SOAP', body: 'Subjective:\n\nObjective:\n\nAssessment:\n\nPlan:\n' },
  {
    name: 'Follow-up',
    body: 'Since the last visit:\n\nMedicines taken as prescribed:\n\nExamination:\n\nAssessment and plan:\n',
  },
  {
    name: 'Acute illness',
    body: 'Main complaint and since when:\n\nFever, pain, other symptoms:\n\nExamination:\n\nAssessment:\n\nPlan, and when to come back at once:\n',
  },
  {
    name: 'Check-up',
    body: 'History and habits:\n\nFamily history:\n\nExamination:\n\nScreening and vaccines due:\n\nAdvice:\n',
  },
];

/** Gives a new organization the templates it starts with; one that has any keeps what it has. */
export async function onOrganizationRegistered(tx: TenantTx): Promise<void> {
  const { tenantId } = tx.scope;
  if (await tx.existsBy(NoteTemplateTable, { tenantId })) return;
  for (const template of STARTING_TEMPLATES) await tx.insert(NoteTemplateTable, { tenantId, id: newId(), ...template });
}
