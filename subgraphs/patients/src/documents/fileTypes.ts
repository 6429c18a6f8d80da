/** What a file of each type begins with, and how its name ends. */
const TYPES = {
  'application/pdf': { extension: 'pdf', begins: head => has(head, 0, '%PDF-') },
  'image/jpeg': { extension: 'jpg', begins: head => has(head, 0, '\xff\xd8\xff') },
  'image/png': { extension: 'png', begins: head => has(head, 0, '\x89PNG\r\n\x1a\n') },
  'image/webp': { extension: 'webp', begins: head => has(head, 0, 'RIFF') && has(head, 8, 'WEBP') },
  'image/heic': { extension: 'heic', begins: head => has(head, 4, 'ftyp') && HEIC_BRANDS.includes(text(head, 8, 4)) },
  'image/tiff': { extension: 'tiff', begins: head => has(head, 0, 'II*\0') || has(head, 0, 'MM\0*') },
  // The first 128 bytes may be anything (DICOM part 10, 7.1).
  'application/dicom': { extension: 'dcm', begins: head => has(head, 128, 'DICM') },
} as const satisfies Record<string, { extension: string; begins: (head: Buffer) => boolean }>;

/** What is taken; anything else is refused before it is sent. */
export type FileType = keyof typeof TYPES;

export const isFileType = (type: string): type is FileType => Object.hasOwn(TYPES, type);

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** So many bytes tell a type. */
export const HEAD_BYTES = 132;

const text = (head: Buffer, offset: number, length: number): string =>
  head.subarray(offset, offset + length).toString('latin1');
const has = (head: Buffer, offset: number, mark: string): boolean => text(head, offset, mark.length) === mark;

/**
 * Whether a file begins as one of this type does. Pure. A picture that begins with what may be anything in a DICOM file is
 * both: what it is served as is what it was said to be.
 */
export const beginsAs = (type: FileType, head: Buffer): boolean => TYPES[type].begins(head);

/** The name a fetched file gets: without PHI, since it is part of the link. */
export const fileNameOf = (type: FileType, id: string): string => `document-${id}.${TYPES[type].extension}`;
