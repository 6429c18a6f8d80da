import { z } from 'zod';
import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** Where the visits in a calendar feed link to. */
  DASHBOARD_URL: z.url(),
};

/** Everything scheduling reads from its environment. */
export const readConfig = () => readSettings('SCHEDULING', SETTINGS, process.env);
