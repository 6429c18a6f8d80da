import { join } from 'node:path';
import { DATA_KEYS } from '@polyclinic/phi/dataKeyMigrations.ts';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('scheduling', join(import.meta.dirname, '..'), [REFERENCES, DATA_KEYS]);
