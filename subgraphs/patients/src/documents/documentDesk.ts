import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';

export interface Sent {
  documentId: string;
  fileId: string;
  method: string;
  url: string;
  headers: Array<{ name: string; value: string }>;
}

export interface Kept {
  id: string;
  title: string;
  version: number;
  deletionReason: string | null;
  files: Array<{ id: string; number: number; status: string; scannedBy: string | null; contentType: string }>;
}

/** For tests: a desk at which documents of one patient come and are looked at. */
export interface DocumentDesk extends ChartDesk {
  /** What is asked for a file of these bytes. */
  wanted(bytes: Uint8Array, changes?: object): { input: object };
  /** Asks for a link, and sends the bytes as a browser would. */
  send(bytes: Uint8Array<ArrayBuffer>, changes?: object): Promise<Sent>;
  /** The same to the end. */
  keep(bytes: Uint8Array<ArrayBuffer>, changes?: object): Promise<Kept>;
  list(who?: ChartDesk['doctor']): Promise<Kept[]>;
}

const FILES = 'id number status scannedBy contentType';
export const DOCUMENT = `id title version deletionReason files { ${FILES} }`;
const LINK = 'documentId fileId method url headers { name value }';
export const REQUEST: Operation = { name: 'requestUpload', takes: '$input: RequestUploadInput!', answers: LINK };
export const VERSION: Operation = {
  name: 'requestNewVersion',
  takes: '$input: RequestNewVersionInput!',
  answers: LINK,
};
export const COMPLETE: Operation = { name: 'completeUpload', takes: '$fileId: ID!', answers: DOCUMENT };
export const OPEN: Operation = { name: 'openDocument', takes: '$fileId: ID!', answers: 'url contentType expiresAt' };
export const DELETE: Operation = {
  name: 'deleteDocument',
  takes: '$id: ID!, $version: Int!, $reason: DocumentDeletionReason!',
  answers: DOCUMENT,
};

/** Sends bytes by a request that was answered. @returns the store's status */
export const sendTo = async ({ method, url, headers }: Sent, body: Uint8Array<ArrayBuffer>): Promise<number> => {
  const given = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  return (await fetch(url, { method, headers: given, body })).status;
};

/** A file that begins as a PDF does. */
export const pdf = (more = ''): Buffer<ArrayBuffer> => Buffer.from(`%PDF-1.7\n${more}\n%%EOF\n`);

export async function openDocuments(running?: TestSubgraph): Promise<DocumentDesk> {
  const desk = await openChart(running);
  const wanted: DocumentDesk['wanted'] = (bytes, changes = {}) => {
    const file = { contentType: 'application/pdf', sizeBytes: bytes.length };
    return { input: { idempotencyKey: newId(), patientId: desk.patientId, title: 'Letter', ...file, ...changes } };
  };
  const send: DocumentDesk['send'] = async (bytes, changes) => {
    const request = await desk.act<Sent>(REQUEST, wanted(bytes, changes), desk.nurse);
    const status = await sendTo(request, bytes);
    if (status !== 200) throw new Error(`The store answered ${status}.`);
    return request;
  };
  return {
    ...desk,
    wanted,
    send,
    keep: async (bytes, changes) => {
      const { fileId } = await send(bytes, changes);
      return desk.act<Kept>(COMPLETE, { fileId }, desk.nurse);
    },
    list: async who => {
      const { data } = await desk.read<{ documents: Kept[] }>(`documents { ${DOCUMENT} }`, who);
      return data.patient?.documents ?? [];
    },
  };
}
