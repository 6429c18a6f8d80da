import { runRebuild } from '@polyclinic/subgraph/runRebuild.ts';
import { reactionsBy } from './events.ts';
import { schedulingTables } from './subgraph.ts';

await runRebuild({ name: 'scheduling', tables: schedulingTables, reactions: reactionsBy(() => new Date()) });
