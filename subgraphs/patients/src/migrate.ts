import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { REFERENCES, runMigrations } from '@polyclinic/subgraph/runMigrations.ts';

const dataKeys = dirname(
  createRequire(import.meta.url).resolve('@polyclinic/phi/migrations/202611210003_data_key.sql'),
);

await runMigrations('patients', join(import.meta.dirname, '..'), [REFERENCES, dataKeys]);
