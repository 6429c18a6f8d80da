import { ObjectStore, type StoreSettings } from '@polyclinic/objects/objectStore.ts';
import { prepareBucket } from '@polyclinic/objects/prepareBucket.ts';
import { testStore } from '@polyclinic/testing/testStore.ts';
import { type Cabinet, cabinetOf } from './cabinet.ts';
import type { Scanner } from './scanning/scanner.ts';
import { testSignatureScanner } from './scanning/testSignature.ts';

const BUCKETS = { uploads: 'patients-test-uploads', documents: 'patients-test-documents' };

/** For tests: the run's object store, and a scanner that knows the test signature. */
export const testCabinet = (scanner: Scanner = testSignatureScanner, store: StoreSettings = testStore()): Cabinet =>
  cabinetOf({ store: new ObjectStore(store), scanner, buckets: BUCKETS });

/** For tests that keep files. */
export async function prepareTestBuckets(): Promise<void> {
  for (const bucket of Object.values(BUCKETS))
    await prepareBucket(new ObjectStore(testStore()), bucket, ['http://localhost:5173']);
}
