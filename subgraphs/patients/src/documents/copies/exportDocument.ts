import { buffer } from 'node:stream/consumers';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../../context.ts';
import { PractitionerReferenceTable } from '../../encounters/encounterTable.ts';
import { tellPassage } from '../../fhir/tellPassage.ts';
import { PAPER_LANGUAGES, PAPER_WORDS } from '../../print/printed.ts';
import { withStore } from '../cabinet.ts';
import type { FileRow } from '../documentTables.ts';
import { fileOfDocument } from '../fileSteps.ts';
import { fileNameOf } from '../fileTypes.ts';
import type { DocumentLink } from '../openDocument.ts';
import { MOST_PAGES } from './limits.ts';
import { isCopied, stampedCopy } from './stampedCopy.ts';

/** Long enough to begin fetching, too short to be passed on (SEC-15). */
const LINK_SECONDS = 60;
/** Each takes a process with up to 900 MB. */
const AT_ONCE = 2;

const exportInput = z.object({ fileId: z.ulid(), language: z.enum(PAPER_LANGUAGES) });

export interface DocumentCopy extends DocumentLink {
  /** Stands on the copy and in the trail. */
  reference: string;
}

let making = 0;

/**
 * Makes a copy of a clean file to keep: organization, who made it, when, and a reference stand across it. That it was made
 * is written to the trail before it is given (AUD-05); the file itself is left as it is.
 */
export async function exportDocument(context: Context, request: unknown): Promise<DocumentCopy> {
  const { fileId, language } = validate(exportInput, request);
  const shown = { kind: 'PAPER', deletedAt: IsNull() } as const;
  const reference = newId().slice(-8);
  const { file, text } = await inTenant(context.db, scopeOf(context), async tx => {
    const row = await fileOfDocument(tx, fileId, shown);
    return { file: row, text: await wordsAcross(tx, context, { file: row, reference, language }) };
  });
  const { status, contentType, patientId, documentId, number } = file;
  if (status !== 'CLEAN') throw new Refusal('CONFLICT', 'FILE_NOT_CLEAN', { status });
  if (!isCopied(contentType)) throw new Refusal('BAD_USER_INPUT', 'COPY_OF_NO_SUCH_TYPE');
  const link = await withStore(() => keptCopy(context, file, text));
  await inTenant(context.db, scopeOf(context), tx =>
    tellPassage(tx, { action: 'export', patientId, details: { reference, documentId, fileId, number } }),
  );
  context.reads.note(patientId, 'DOCUMENT_FILE');
  return { ...link, contentType, reference };
}

interface Copied {
  file: FileRow;
  reference: string;
  language: keyof typeof PAPER_WORDS;
}

/** What stands on the copy: a practitioner by name, anybody else by their id, for this service knows no other names. */
async function wordsAcross(
  tx: TenantTx,
  context: Context,
  { file: { clinicId }, reference, language }: Copied,
): Promise<string> {
  const { locale, copied } = PAPER_WORDS[language];
  const { subject, userId } = principalOf(context);
  const { name } = found(await tx.findOneBy(OrganizationReferenceTable, {}), 'FILE_NOT_FOUND');
  const { timezone: timeZone } = found(await tx.findOneBy(ClinicReferenceTable, { id: clinicId }), 'FILE_NOT_FOUND');
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { subject });
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  const at = new Intl.DateTimeFormat(locale, style).format(context.now());
  return [name, copied(practitioner?.name ?? userId ?? subject, at), reference].join(' · ');
}

/** Puts the copy beside the file, in place of the last that the same person made. */
async function keptCopy(context: Context, file: FileRow, text: string): Promise<Omit<DocumentLink, 'contentType'>> {
  const { id, contentType: type } = file;
  const folder = context.cabinet.documents(file);
  const stored = found(await folder.open(id), 'FILE_NOT_FOUND');
  const name = `${id}.copy.${principalOf(context).userId ?? 'program'}`;
  await folder.put(name, await stampedBy(await buffer(stored.body), type, text), type);
  return folder.downloadLink(name, { type, fileName: fileNameOf(type, id), seconds: LINK_SECONDS });
}

/** @throws Refusal UNAVAILABLE COPIES_BUSY; CONFLICT COPY_LOCKED, COPY_TOO_LARGE, COPY_BROKEN */
async function stampedBy(bytes: Buffer, type: string, text: string): Promise<Buffer> {
  if (making >= AT_ONCE) throw new Refusal('UNAVAILABLE', 'COPIES_BUSY');
  making += 1;
  const stamped = await stampedCopy(bytes, type, text).finally(() => {
    making -= 1;
  });
  if ('copy' in stamped) return stamped.copy;
  if (stamped.refused === 'LOCKED') throw new Refusal('CONFLICT', 'COPY_LOCKED');
  if (stamped.refused === 'TOO_LARGE') throw new Refusal('CONFLICT', 'COPY_TOO_LARGE', { maxPages: MOST_PAGES });
  throw new Refusal('CONFLICT', 'COPY_BROKEN');
}
