import { runRebuild } from '@polyclinic/subgraph/runRebuild.ts';
import { billing } from './subgraph.ts';

await runRebuild(billing);
