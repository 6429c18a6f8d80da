import { z } from 'zod';
import { VISITOR } from '@polyclinic/access/principal.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { traceReads } from '@polyclinic/subgraph/reads.ts';
import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { LetterheadTable } from '../print/letterheadTable.ts';
import type { Print } from '../print/printed.ts';
import { printPrescription } from '../print/printPrescription.ts';
import { printVisit } from '../print/printVisit.ts';
import { openDemographics } from '../registry/patientRecord.ts';
import { PatientTable } from '../registry/patientTable.ts';
import { PaperShareTable, type PaperShare } from './paperShareTable.ts';
import { MOST_WRONG_TRIES, shareStateOf } from './shareState.ts';
import { isSigned, readShareToken, type LinkedShare } from './shareToken.ts';

const link = z.string().max(300);

/** Whose paper waits behind a link: the clinic's, and nothing of the patient, for links are forwarded. */
export interface SharedPaper {
  name: string;
  organizationName: string;
  address: string | null;
  phone: string | null;
  brandColor: string | null;
  expiresAt: Date;
  isLocked: boolean;
}

/** What a link opens, before its reader has shown who they are. */
export async function sharedPaper(context: Context, request: unknown): Promise<SharedPaper> {
  const { linked, visitor } = follow(context, validate(z.object({ link }), request).link);
  return inTenant(context.db, scopeOf(visitor), async tx => {
    const share = await shareBehind(tx, visitor, linked);
    const clinic = await tx.findOneByOrFail(ClinicReferenceTable, { id: share.clinicId });
    const organization = await tx.findOneByOrFail(OrganizationReferenceTable, { tenantId: share.tenantId });
    const letterhead = await tx.findOneBy(LetterheadTable, { id: share.clinicId });
    return {
      name: clinic.name,
      organizationName: organization.name,
      address: letterhead?.address ?? null,
      phone: letterhead?.phone ?? null,
      brandColor: letterhead?.brandColor ?? null,
      expiresAt: share.expiresAt,
      isLocked: shareStateOf(share, context.now()) === 'LOCKED',
    };
  });
}

const opening = z.object({ link, birthDate: z.iso.date() });

/**
 * Prints a shared paper for whoever has its link and knows when the patient was born, as it is now: cancelled since, it
 * says so. Each try is counted, and leaves a trace as the visitor's.
 */
export async function openSharedPaper(context: Context, request: unknown): Promise<Print> {
  const { link: token, birthDate } = validate(opening, request);
  const { linked, visitor } = follow(context, token);
  const { share, triesLeft } = await inTenant(context.db, scopeOf(visitor), tx =>
    tryDate(tx, visitor, linked, birthDate),
  );
  if (triesLeft !== null) throw new Refusal('BAD_USER_INPUT', 'BIRTH_DATE_WRONG', { triesLeft });
  const { kind, paperId, language } = share;
  const print =
    kind === 'PRESCRIPTION'
      ? await printPrescription(visitor, { prescriptionId: paperId, language })
      : await printVisit(visitor, { encounterId: paperId, language });
  await traceReads('patients')(visitor);
  return print;
}

interface Tried {
  share: PaperShare;
  /** Null: the date was right. */
  triesLeft: number | null;
}

/** Counts a try in its own transaction, one after another: who guesses at once does not guess more often. */
async function tryDate(tx: TenantTx, visitor: Context, linked: LinkedShare, birthDate: string): Promise<Tried> {
  const share = await shareBehind(tx, visitor, linked, { mode: 'pessimistic_write' });
  const { id, wrongTries, opened } = share;
  const now = visitor.now();
  if (shareStateOf(share, now) === 'LOCKED') throw new Refusal('CONFLICT', 'LINK_LOCKED');
  const patient = await tx.findOneByOrFail(PatientTable, { id: share.patientId });
  if (openDemographics(await visitor.sealing(tx), patient).birthDate === birthDate) {
    await tx.update(PaperShareTable, { id }, { wrongTries: 0, opened: opened + 1, lastOpenedAt: now });
    return { share, triesLeft: null };
  }
  await tx.update(PaperShareTable, { id }, { wrongTries: wrongTries + 1 });
  return { share, triesLeft: MOST_WRONG_TRIES - wrongTries - 1 };
}

interface Followed {
  linked: LinkedShare;
  /** The visitor, in the one clinic that the link names. */
  visitor: Context;
}

/** @throws Refusal NOT_FOUND LINK_NOT_VALID for what no link of ours looks like */
function follow(context: Context, token: string): Followed {
  const linked = found(readShareToken(token), 'LINK_NOT_VALID');
  const { tenantId, clinicId } = linked;
  const { traceId, ipAddress } = principalOf(context);
  return { linked, visitor: context.as({ ...VISITOR, tenantId, clinicIds: [clinicId], traceId, ipAddress }) };
}

/** @throws Refusal NOT_FOUND LINK_NOT_VALID for what we did not sign, and for a link that is over */
async function shareBehind(
  tx: TenantTx,
  visitor: Context,
  linked: LinkedShare,
  lock?: { mode: 'pessimistic_write' },
): Promise<PaperShare> {
  // The row first: keys are made for who has none, and nobody shall have us make keys of an organization that is not.
  const where = { id: linked.id, clinicId: linked.clinicId };
  const share = found(await tx.findOne(PaperShareTable, { where, ...(lock && { lock }) }), 'LINK_NOT_VALID');
  const isOver = ['ENDED', 'EXPIRED'].includes(shareStateOf(share, visitor.now()));
  if (isOver || !isSigned((await visitor.sealing(tx)).keys, linked)) throw new Refusal('NOT_FOUND', 'LINK_NOT_VALID');
  return share;
}
