import { join } from 'node:path';
import { runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

await runMigrations('identity', join(import.meta.dirname, '..'), []);
