import { runRebuild } from '@polyclinic/subgraph/runRebuild.ts';
import { reactions } from './events.ts';
import { patientsTables } from './subgraph.ts';

await runRebuild({ name: 'patients', tables: patientsTables, reactions });
