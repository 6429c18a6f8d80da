import { z } from 'zod';
import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** The gateway, asked for what others own of a patient who books by themselves. */
  GRAPH_URL: z.url(),
  ISSUER: z.url(),
  AUDIENCE: z.string().min(1),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(16),
  /** 32 bytes, base64: wraps the tenants' data keys where no key service does. */
  MASTER_KEY: z.base64().refine(text => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes, base64'),
  /** 32 bytes, base64: signs links to visits; another one makes every link worthless. */
  VISITOR_KEY: z.string().refine(text => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64'),
  /** Where the visits in a calendar feed link to, and where the pages for patients are. */
  DASHBOARD_URL: z.url(),
};

/** Everything scheduling reads from its environment. */
export const readConfig = () => readSettings('SCHEDULING', SETTINGS, process.env);
