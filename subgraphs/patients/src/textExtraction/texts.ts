import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { FileRow } from '../documents/documentTables.ts';
import { fileOfDocument } from '../documents/fileSteps.ts';
import { openText, TextTable, type TextContent, type TextRow } from './textTable.ts';

/** A text in clear; exists in memory for one request only. */
export type DocumentText = Omit<TextRow, 'content'> & TextContent;

/** By file. */
export const textsLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, TextRow | null> =>
  new DataLoader(async ids => {
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.findBy(TextTable, { id: In([...ids]) }));
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => byId.get(id) ?? null);
  });

/** A file of a document that is shown. */
export function documentFile(context: Context, request: string): Promise<FileRow> {
  const id = validate(z.ulid(), request);
  return inTenant(context.db, scopeOf(context), tx => fileOfDocument(tx, id, { kind: 'PAPER', deletedAt: IsNull() }));
}

/** What was read on a file, noted as read; null where nobody asked. */
export async function textOf(context: Context, { id }: FileRow): Promise<DocumentText | null> {
  const row = await context.load.documentText.load(id);
  if (!row) return null;
  context.reads.note(row.patientId, 'DOCUMENT_TEXT');
  const { content, ...known } = row;
  const clear = content && openText(await context.sealingNow(), row);
  return { ...known, read: clear?.read ?? '', confirmed: clear?.confirmed ?? null };
}

/** Whether a text can be asked for. Pure. */
export const isReadable = ({ textReader }: Context, { status, contentType }: FileRow): boolean =>
  status === 'CLEAN' && textReader?.takes(contentType) === true;
