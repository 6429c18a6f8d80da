import { join } from 'node:path';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('messaging', join(import.meta.dirname, '..'), [REFERENCES]);
