import { createHmac } from 'node:crypto';

export const DATABASE = 'polyclinic';

/** The roles of one service; see bootstrapDatabase. */
export interface ServiceRoles {
  schema: string;
  owner: string;
  app: string;
  relay: string;
}

const NAME = /^[a-z][a-z0-9_]{0,40}$/;

/** `lab-results` → schema `lab_results` and its roles. Throws on a name that SQL would need quoted. */
export function rolesOf(service: string): ServiceRoles {
  const schema = service.replaceAll('-', '_');
  if (!NAME.test(schema)) throw new Error(`"${service}" cannot name a schema: use lower case letters, digits and -.`);
  return { schema, owner: `${schema}_owner`, app: `${schema}_app`, relay: `${schema}_relay` };
}

/** Two roles, two passwords: who learns the app role's password cannot migrate with it. */
export function rolePassword(servicePassword: string, role: string): string {
  return createHmac('sha256', servicePassword).update(role).digest('base64url');
}

export interface ServiceDatabase {
  service: string;
  /** What `passwordFor(service)` gave to bootstrapDatabase. */
  password: string;
  /** Default `polyclinic`. */
  database?: string;
}

/** The two addresses a service is given: `app` serves requests, `owner` migrates. */
export function serviceDatabaseUrls(adminUrl: string, { service, password, database }: ServiceDatabase) {
  const roles = rolesOf(service);
  const as = (role: string) => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = rolePassword(password, role);
    url.pathname = `/${database ?? DATABASE}`;
    return url.href;
  };
  return { app: as(roles.app), owner: as(roles.owner) };
}

/** The superuser's address of another database of the same server. */
export function adminUrlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
