import { runRebuild } from '@polyclinic/subgraph/runRebuild.ts';
import { messaging } from './subgraph.ts';

await runRebuild(messaging);
