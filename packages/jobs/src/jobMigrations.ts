import { join } from 'node:path';

/** The folder of the migration that a service which has jobs runs beside its own. */
export const JOBS = join(import.meta.dirname, '../migrations');
