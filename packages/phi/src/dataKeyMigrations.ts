import { join } from 'node:path';

/** The folder of the migration that a service which seals fields runs beside its own. */
export const DATA_KEYS = join(import.meta.dirname, '../migrations');
