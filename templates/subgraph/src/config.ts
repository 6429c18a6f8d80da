import { readSettings, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

/** Everything sample reads from its environment. */
export const readConfig = () => readSettings('SAMPLE', SUBGRAPH_SETTINGS, process.env);
