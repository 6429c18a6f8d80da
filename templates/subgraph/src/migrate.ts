import { join } from 'node:path';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('sample', join(import.meta.dirname, '..'), [REFERENCES]);
