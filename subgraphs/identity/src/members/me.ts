import type { User } from './memberTables.ts';

/** The signed-in person with what the gateway found them allowed. */
export interface Me extends User {
  roles: string[];
  permissions: string[];
}
