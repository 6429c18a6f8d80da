import { Folder } from '@polyclinic/objects/folder.ts';
import { ObjectStore, StoreAway } from '@polyclinic/objects/objectStore.ts';
import type { Owner } from '@polyclinic/objects/objectKey.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Settings } from '../config.ts';
import { clamdScanner } from './scanning/clamd.ts';
import type { Scanner } from './scanning/scanner.ts';
import { testSignatureScanner } from './scanning/testSignature.ts';

/** Where files lie, and who looks through them. */
export interface Cabinet {
  /** What came and was not scanned yet, or is infected: no link leads there to fetch anything. */
  uploads: (owner: Owner) => Folder;
  /** What was scanned and found clean. */
  documents: (owner: Owner) => Folder;
  scanner: Scanner;
}

interface CabinetParts {
  store: ObjectStore;
  scanner: Scanner;
  buckets: { uploads: string; documents: string };
}

export const cabinetOf = ({ store, scanner, buckets }: CabinetParts): Cabinet => ({
  uploads: owner => new Folder(store, buckets.uploads, owner),
  documents: owner => new Folder(store, buckets.documents, owner),
  scanner,
});

/** The one that the environment names. */
export const openCabinet = (settings: Settings): Cabinet =>
  cabinetOf({
    store: new ObjectStore({
      url: settings.OBJECTS_URL,
      publicUrl: settings.OBJECTS_PUBLIC_URL,
      accessKey: settings.OBJECTS_ACCESS_KEY,
      secretKey: settings.OBJECTS_SECRET_KEY,
      region: settings.OBJECTS_REGION,
    }),
    scanner: settings.CLAMD_URL ? clamdScanner(settings.CLAMD_URL) : testSignatureScanner,
    buckets: { uploads: settings.UPLOADS_BUCKET, documents: settings.DOCUMENTS_BUCKET },
  });

/** Does what needs the object store. @throws Refusal UNAVAILABLE OBJECT_STORE_AWAY */
export async function withStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreAway) throw new Refusal('UNAVAILABLE', 'OBJECT_STORE_AWAY');
    throw error;
  }
}
