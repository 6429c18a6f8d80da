import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

/** Everything scheduling reads from its environment. */
export const readConfig = () => readSettings('SCHEDULING', SUBGRAPH_SETTINGS, process.env);
