/** The types that are taken, by how their names end: browsers know no type for some of them. */
const BY_EXTENSION: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  dcm: 'application/dicom',
};

/** For the window that files are chosen in. */
export const ACCEPTED = Object.keys(BY_EXTENSION)
  .map(extension => `.${extension}`)
  .join(',');

const MAX_BYTES = 25 * 1024 * 1024;

/** Pictures that every browser shows, and PDF. */
export const isShown = (contentType: string): boolean =>
  ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'].includes(contentType);

/** What a file is said to be; what it is, the server looks at. Pure. */
export function contentTypeOf({ name, type }: Pick<File, 'name' | 'type'>): string {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? type;
}

/** Why a file need not be sent, as the server would say; null: it may be. Pure. */
export function refusalOf(file: Pick<File, 'name' | 'type' | 'size'>): string | null {
  if (!Object.values(BY_EXTENSION).includes(contentTypeOf(file))) return 'TYPE_NOT_TAKEN';
  if (file.size === 0) return 'FILE_EMPTY';
  return file.size > MAX_BYTES ? 'FILE_TOO_LARGE' : null;
}

/** A file's name without its ending, for a title. Pure. */
export const titleOf = ({ name }: Pick<File, 'name'>): string =>
  name
    .replace(/\.[^.]{1,5}$/, '')
    .trim()
    .slice(0, 200) || name.slice(0, 200);
