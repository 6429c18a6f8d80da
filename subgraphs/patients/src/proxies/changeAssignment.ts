import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryRef, unchanged, type EntryRef } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { proofFile } from './proofDocument.ts';
import { nextStatus, statusOn, type ProxyStep } from './proxyStates.ts';
import { ProxyAssignmentTable, type ProxyAssignmentRow } from './proxyTables.ts';

const withProof = z.object({
  ...entryRef.shape,
  proof: z.string().trim().min(1).max(500),
  documentId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
});

export const proofPlace = (rowId: string) => ({ table: 'proxy_assignment', column: 'proof', rowId });

/** Keeps what was seen as proof, and the document of the same patient on which it is to be seen, where there is one. */
export async function attachProxyProof(context: Context, request: unknown): Promise<ProxyAssignmentRow> {
  const { proof, documentId: proofDocumentId, ...ref } = validate(withProof, request);
  return takeStep(context, ref, 'attachProof', async (tx, { patientId }) => {
    if (proofDocumentId) await proofFile(tx, { patientId, proofDocumentId });
    return { proof: (await context.sealing(tx)).cipher.seal(proofPlace(ref.id), proof), proofDocumentId };
  });
}

/** @throws Refusal CONFLICT PROXY_ENDED when the last day of the assignment is over */
export const approveProxy = (context: Context, request: unknown): Promise<ProxyAssignmentRow> =>
  takeStep(context, validate(entryRef, request), 'approve', async (tx, assignment) => {
    const { status, endsOn, clinicId, patientId, proofDocumentId } = assignment;
    if (statusOn(status, endsOn, await todayAt(tx, context, clinicId)) === 'EXPIRED')
      throw new Refusal('CONFLICT', 'PROXY_ENDED');
    if (proofDocumentId) await proofFile(tx, { patientId, proofDocumentId });
    return {};
  });

/** From the next request on nothing is done or seen by the assignment (PAT-11). */
export const revokeProxy = (context: Context, request: unknown): Promise<ProxyAssignmentRow> =>
  takeStep(context, validate(entryRef, request), 'revoke', async () => ({}));

type More = (tx: TenantTx, row: ProxyAssignmentRow) => Promise<Partial<ProxyAssignmentRow>>;

/** @throws Refusal CONFLICT NOT_IN_THIS_STATE where the step cannot be taken */
async function takeStep(context: Context, ref: EntryRef, step: ProxyStep, more: More): Promise<ProxyAssignmentRow> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = unchanged(await assignmentForUpdate(tx, ref.id), ref);
    const status = nextStatus(row.status, step);
    if (!status) throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATE');
    await tx.update(ProxyAssignmentTable, { id: ref.id }, { status, ...(await more(tx, row)) });
    await tellPatientChanged(tx, context, row.patientId);
    return tx.findOneByOrFail(ProxyAssignmentTable, { id: ref.id });
  });
}

const assignmentForUpdate = async (tx: TenantTx, id: string): Promise<ProxyAssignmentRow> =>
  found(
    await tx.findOne(ProxyAssignmentTable, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    'PROXY_ASSIGNMENT_NOT_FOUND',
  );

/** A clinic's date, ISO 8601. Pure. */
export const todayIn = ({ timezone }: Pick<ClinicReference, 'timezone'>, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(now);

export const todayAt = async (tx: TenantTx, context: Context, clinicId: string): Promise<string> =>
  todayIn(await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId }), context.now());
