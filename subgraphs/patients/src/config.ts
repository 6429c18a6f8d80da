import { z } from 'zod';
import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** 32 bytes, base64: wraps the tenants' data keys where no key service does. */
  MASTER_KEY: z.base64().refine(text => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes, base64'),
};

/** Everything patients reads from its environment. */
export const readConfig = () => readSettings('PATIENTS', SETTINGS, process.env);
