import { z } from 'zod';
import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  SMTP_URL: z.url(),
  /** The gateway, asked for addresses at send time. */
  GRAPH_URL: z.url(),
  ISSUER: z.url(),
  AUDIENCE: z.string().min(1),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(16),
  SENDER: z.string().default('Polyclinic <no-reply@polyclinic.example>'),
};

/** Everything messaging reads from its environment. */
export const readConfig = () => readSettings('MESSAGING', SETTINGS, process.env);

export type Config = ReturnType<typeof readConfig>;
