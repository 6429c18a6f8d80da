import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

/** Everything identity reads from its environment. */
export const readConfig = () => readSettings('IDENTITY', SUBGRAPH_SETTINGS, process.env);
