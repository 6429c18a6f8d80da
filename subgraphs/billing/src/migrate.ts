import { join } from 'node:path';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('billing', join(import.meta.dirname, '..'), [REFERENCES]);
