import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertRoom, entered, patientForUpdate } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { todayAt } from '../proxies/changeAssignment.ts';
import { statusOn } from '../proxies/proxyStates.ts';
import { ProxyAssignmentTable } from '../proxies/proxyTables.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { ConsentTable, PURPOSES, type ConsentRow } from './consentTables.ts';
import { textsInForce } from './consentTexts.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  purpose: z.enum(PURPOSES),
  textVersion: z.int().min(1),
  decision: z.enum(['GRANTED', 'DECLINED', 'WITHDRAWN']),
  method: z.enum(['WRITTEN', 'VERBAL', 'ELECTRONIC']),
  proxyAssignmentId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
});

/** Keeps a decision about a text; earlier ones stay as they are (PAT-24). */
export async function recordConsent(context: Context, request: unknown): Promise<ConsentRow> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'recordConsent', key, input: wanted }, async () => {
      const { patientId, ...decision } = wanted;
      const patient = await patientForUpdate(tx, patientId);
      await assertRoom(tx, ConsentTable, patientId);
      if (decision.decision === 'WITHDRAWN') await assertGranted(tx, wanted);
      else await assertInForce(tx, wanted);
      if (decision.proxyAssignmentId) await assertActs(tx, context, patient, decision.proxyAssignmentId);
      const consentId = newId();
      await tx.insert(ConsentTable, { ...entered(context, tx, patient), id: consentId, ...decision });
      await tellPatientChanged(tx, context, patientId);
      return consentId;
    });
    context.reads.note(wanted.patientId, 'CONSENT');
    return tx.findOneByOrFail(ConsentTable, { id });
  });
}

type Wanted = Pick<ConsentRow, 'patientId' | 'purpose' | 'textVersion'>;

/** Only the text that is in force can be agreed to or declined. */
async function assertInForce(tx: TenantTx, { purpose, textVersion }: Wanted): Promise<void> {
  const text = found(
    (await textsInForce(tx)).find(text => text.purpose === purpose),
    'CONSENT_TEXT_NOT_FOUND',
  );
  if (text.textVersion !== textVersion) throw new Refusal('CONFLICT', 'TEXT_OUTDATED');
}

async function assertGranted(tx: TenantTx, { patientId, purpose, textVersion }: Wanted): Promise<void> {
  const last = await tx.findOne(ConsentTable, { where: { patientId, purpose }, order: { id: 'desc' } });
  if (last?.decision !== 'GRANTED' || last.textVersion !== textVersion)
    throw new Refusal('CONFLICT', 'NOTHING_TO_WITHDRAW');
}

async function assertActs(tx: TenantTx, context: Context, { id: patientId, clinicId }: PatientRow, assignment: string) {
  const row = found(
    await tx.findOneBy(ProxyAssignmentTable, { id: assignment, patientId }),
    'PROXY_ASSIGNMENT_NOT_FOUND',
  );
  if (statusOn(row.status, row.endsOn, await todayAt(tx, context, clinicId)) !== 'ACTIVE')
    throw new Refusal('CONFLICT', 'PROXY_NOT_ACTIVE');
}
