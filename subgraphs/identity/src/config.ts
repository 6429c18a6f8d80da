import { readSettings, secretKey, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** 32 bytes, base64: without it the stored hashes of API keys say nothing, and no key is recognised. */
  KEY_PEPPER: secretKey,
};

/** Everything identity reads from its environment. */
export const readConfig = () => readSettings('IDENTITY', SETTINGS, process.env);
