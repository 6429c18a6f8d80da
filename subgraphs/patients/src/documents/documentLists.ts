import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { DocumentTable, FileTable, type DocumentRow, type FileRow } from './documentTables.ts';
import { ARRIVED } from './fileStates.ts';

type Request = Parameters<typeof scopeOf>[0];

/** A patient's documents of which a file came, latest first; without those taken out. */
export const documentsLoader = (context: Request): DataLoader<string, DocumentRow[]> =>
  new DataLoader(async patientIds => {
    const arrived = { patientId: In([...patientIds]), status: In([...ARRIVED]) };
    const rows = await inTenant(context.db, scopeOf(context), async tx => {
      const files = await tx.find(FileTable, {
        select: { tenantId: true, id: true, documentId: true },
        where: arrived,
      });
      const ids = [...new Set(files.map(({ documentId }) => documentId))];
      return tx.find(DocumentTable, {
        where: { id: In(ids), kind: 'PAPER', deletedAt: IsNull() },
        order: { id: 'desc' },
      });
    });
    const byPatient = Map.groupBy(rows, ({ patientId }) => patientId);
    return patientIds.map(id => byPatient.get(id) ?? []);
  });

/** The files of a document that came, the newest first. */
export const filesLoader = (context: Request): DataLoader<string, FileRow[]> =>
  new DataLoader(async documentIds => {
    const where = { documentId: In([...documentIds]), status: In([...ARRIVED]) };
    const rows = await inTenant(context.db, scopeOf(context), tx =>
      tx.find(FileTable, { where, order: { number: 'desc' } }),
    );
    const byDocument = Map.groupBy(rows, ({ documentId }) => documentId);
    return documentIds.map(id => byDocument.get(id) ?? []);
  });
