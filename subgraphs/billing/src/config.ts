import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

/** Everything billing reads from its environment. */
export const readConfig = () => readSettings('BILLING', SUBGRAPH_SETTINGS, process.env);
