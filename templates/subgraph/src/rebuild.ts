import { runRebuild } from '@polyclinic/subgraph/runRebuild.ts';
import { sample } from './subgraph.ts';

await runRebuild(sample);
