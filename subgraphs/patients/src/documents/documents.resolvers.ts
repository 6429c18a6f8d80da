import { enteredBy } from '../chart/chartLists.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { deleteDocument, restoreDocument } from './changeDocument.ts';
import { exportDocument } from './copies/exportDocument.ts';
import { completeUpload } from './completeUpload.ts';
import { type Document, openDocumentRow, type DocumentRow } from './documentTables.ts';
import { openDocument, thumbnailOf } from './openDocument.ts';
import { requestNewVersion, requestUpload } from './requestUpload.ts';

/** Of a patient, those that are shown or those that were taken out; that there are none is told as well. */
async function documentsOf(
  context: Context,
  patientId: string,
  which: (row: DocumentRow) => boolean,
): Promise<Document[]> {
  context.reads.note(patientId, 'DOCUMENT');
  const rows = (await context.load.documents.load(patientId)).filter(which);
  if (rows.length === 0) return [];
  const sealing = await context.sealingNow();
  return rows.map(row => openDocumentRow(sealing, row));
}

export const documentResolvers: Resolvers = {
  Mutation: {
    requestUpload: (_, { input }, context) => requestUpload(context, input),
    requestNewVersion: (_, { input }, context) => requestNewVersion(context, input),
    completeUpload: (_, { fileId }, context) => completeUpload(context, fileId),
    openDocument: (_, { fileId }, context) => openDocument(context, fileId),
    exportDocument: (_, args, context) => exportDocument(context, args),
    deleteDocument: (_, args, context) => deleteDocument(context, args),
    restoreDocument: (_, args, context) => restoreDocument(context, args),
  },
  Patient: {
    documents: ({ id }, _, context) => documentsOf(context, id, ({ deletedAt }) => deletedAt === null),
    deletedDocuments: ({ id }, _, context) => documentsOf(context, id, ({ deletedAt }) => deletedAt !== null),
  },
  DocumentReference: {
    files: ({ id }, _, context) => context.load.documentFiles.load(id),
    thumbnail: (document, _, context) => thumbnailOf(context, document),
    recordedBy: enteredBy,
    deletedBy: ({ deletedBy }) => (deletedBy === null ? null : { id: deletedBy }),
  },
  DocumentFile: { recordedBy: enteredBy },
  UploadRequest: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
};
