import type { StoreSettings } from '@polyclinic/objects/objectStore.ts';

/** The object store of the run. */
export function testStore(): StoreSettings {
  const { TEST_S3_ENDPOINT: url, TEST_S3_ACCESS_KEY: accessKey, TEST_S3_SECRET_KEY: secretKey } = process.env;
  if (!url || !accessKey || !secretKey)
    throw new Error('TEST_S3_ENDPOINT is not set: run the tests by `make test-int`.');
  return { url, accessKey, secretKey };
}
