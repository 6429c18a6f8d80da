import { IsNull } from 'typeorm';
import { z } from 'zod';
import { paperShared } from '@polyclinic/events/patients/paperShared.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, entryForUpdate, entryRef, patientForUpdate, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { EncounterTable } from '../encounters/encounterTable.ts';
import { PrescriptionTable } from '../prescriptions/prescriptionTable.ts';
import { PAPER_LANGUAGES } from '../print/printed.ts';
import { ContactPointTable } from '../registry/contactPointTable.ts';
import { PaperShareTable, type PaperShare } from './paperShareTable.ts';

const DAY = 86_400_000;
/** A link that is good for longer than a paper is of use is a door left open. */
const MOST_DAYS = 30;
/** Of one patient at a time. */
const MOST_OPEN = 50;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  paperId: z.ulid(),
  language: z.enum(PAPER_LANGUAGES),
  days: z.int().min(1).max(MOST_DAYS),
  send: z.boolean(),
});
type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey'>;

/** Shares a signed prescription by a link (PAT-18). */
export const sharePrescription = (context: Context, request: unknown): Promise<PaperShare> =>
  shareOnce(context, request, { operation: 'sharePrescription', kind: 'PRESCRIPTION', subjectOf: signedPrescription });

/** Shares a signed visit by a link: the same way. */
export const shareVisit = (context: Context, request: unknown): Promise<PaperShare> =>
  shareOnce(context, request, { operation: 'shareVisit', kind: 'VISIT', subjectOf: signedVisit });

/** Whose a paper is, once it may leave the house. */
type SubjectOf = (tx: TenantTx, paperId: string) => Promise<Pick<PaperShare, 'patientId'>>;

const signedPrescription: SubjectOf = async (tx, id) => {
  const row = found(await tx.findOneBy(PrescriptionTable, { id, deletedAt: IsNull() }), 'PRESCRIPTION_NOT_FOUND');
  if (row.signedAt === null) throw new Refusal('CONFLICT', 'NOT_SIGNED');
  return row;
};

const signedVisit: SubjectOf = async (tx, id) => {
  const row = found(await tx.findOneBy(EncounterTable, { id }), 'ENCOUNTER_NOT_FOUND');
  if (row.signedAt === null) throw new Refusal('CONFLICT', 'NOTE_NOT_SIGNED');
  return row;
};

interface Paper extends Pick<PaperShare, 'kind'> {
  operation: string;
  subjectOf: SubjectOf;
}

async function shareOnce(context: Context, request: unknown, { operation, kind, subjectOf }: Paper) {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation, key, input: wanted }, async () => {
      const { patientId } = await subjectOf(tx, wanted.paperId);
      return openShare(tx, context, { ...wanted, kind, patientId });
    });
    return tx.findOneByOrFail(PaperShareTable, { id });
  });
}

interface Sharing extends Wanted, Pick<PaperShare, 'kind' | 'patientId'> {}

/**
 * @throws Refusal CONFLICT NO_SAFE_ADDRESS where it is to be sent and no address of the patient's may be written to (PAT-08)
 * @throws Refusal CONFLICT LIST_FULL
 */
async function openShare(tx: TenantTx, context: Context, sharing: Sharing): Promise<string> {
  const { kind, paperId, language, days, send, patientId } = sharing;
  const patient = await patientForUpdate(tx, patientId);
  const now = context.now();
  const open = await tx.query<Array<{ count: number }>>(
    'select count(*)::int as count from paper_share where patient_id = $1 and ended_at is null and expires_at > $2',
    [patientId, now],
  );
  if ((open[0]?.count ?? 0) >= MOST_OPEN) throw new Refusal('CONFLICT', 'LIST_FULL');
  const safe = { patientId, type: 'EMAIL', isSafe: true, deletedAt: IsNull() } as const;
  if (send && !(await tx.existsBy(ContactPointTable, safe))) throw new Refusal('CONFLICT', 'NO_SAFE_ADDRESS');
  const id = newId();
  const expiresAt = new Date(now.getTime() + days * DAY);
  await tx.insert(PaperShareTable, { ...entered(context, tx, patient), id, kind, paperId, language, expiresAt });
  if (send) await publish(tx, paperShared, id, { shareId: id, patientId, clinicId: patient.clinicId });
  return id;
}

/** Ends a link at once: whoever has it opens nothing any more. One that is over stays so. */
export async function endPaperShare(context: Context, request: unknown): Promise<PaperShare> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { id } = ref;
    const row = found(await entryForUpdate(tx, PaperShareTable, id), 'SHARE_NOT_FOUND');
    if (row.endedAt !== null) return row;
    await tx.update(PaperShareTable, { id: unchanged(row, ref).id }, { endedAt: context.now() });
    return tx.findOneByOrFail(PaperShareTable, { id });
  });
}
