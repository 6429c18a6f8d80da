import { readSettings, secretKey, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** 32 bytes, base64: wraps the tenants' data keys where no key service does. */
  MASTER_KEY: secretKey,
};

/** Everything patients reads from its environment. */
export const readConfig = () => readSettings('PATIENTS', SETTINGS, process.env);
