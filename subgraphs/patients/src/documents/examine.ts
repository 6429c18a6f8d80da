import { createHash } from 'node:crypto';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { FileRow } from './documentTables.ts';
import { beginsAs, HEAD_BYTES } from './fileTypes.ts';

/** What a file that came turns out to be. */
export interface Examined {
  sizeBytes: number;
  sha256: Buffer;
  /** Its first bytes, as many as tell its type. */
  head: Buffer;
}

/** Reads a file once, to its end or past what it may have at most. */
export async function examine(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Examined> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let sizeBytes = 0;
  for await (const piece of body) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece]).subarray(0, HEAD_BYTES);
    hash.update(piece);
    sizeBytes += piece.length;
    if (sizeBytes > maxBytes) break;
  }
  return { sizeBytes, sha256: hash.digest(), head };
}

/** @throws Refusal BAD_USER_INPUT FILE_EMPTY, SIZE_NOT_AS_DECLARED, TYPE_NOT_AS_DECLARED */
export function assertAsDeclared(
  { sizeBytes, head }: Pick<Examined, 'sizeBytes' | 'head'>,
  declared: Pick<FileRow, 'contentType' | 'sizeBytes'>,
): void {
  if (sizeBytes === 0) throw new Refusal('BAD_USER_INPUT', 'FILE_EMPTY');
  if (sizeBytes !== declared.sizeBytes) throw new Refusal('BAD_USER_INPUT', 'SIZE_NOT_AS_DECLARED');
  if (!beginsAs(declared.contentType, head)) throw new Refusal('BAD_USER_INPUT', 'TYPE_NOT_AS_DECLARED');
}
