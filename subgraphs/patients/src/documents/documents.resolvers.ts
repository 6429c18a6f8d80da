import { enteredBy } from '../chart/chartLists.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { deleteDocument } from './changeDocument.ts';
import { exportDocument } from './copies/exportDocument.ts';
import { completeUpload } from './completeUpload.ts';
import { type Document, openDocumentRow } from './documentTables.ts';
import { openDocument, thumbnailOf } from './openDocument.ts';
import { requestNewVersion, requestUpload } from './requestUpload.ts';

/** Those of a patient that are shown; that there are none is told as well. */
async function documentsOf(context: Context, patientId: string): Promise<Document[]> {
  context.reads.note(patientId, 'DOCUMENT');
  const rows = await context.load.documents.load(patientId);
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
  },
  Patient: {
    documents: ({ id }, _, context) => documentsOf(context, id),
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
