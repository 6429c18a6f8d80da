import { join } from 'node:path';
import { JOBS } from '@polyclinic/jobs/jobMigrations.ts';
import { DATA_KEYS } from '@polyclinic/phi/dataKeyMigrations.ts';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('patients', join(import.meta.dirname, '..'), [REFERENCES, DATA_KEYS, JOBS]);
