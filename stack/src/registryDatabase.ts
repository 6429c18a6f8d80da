import pg from 'pg';
import { alone, bootstrapDatabase, type BootstrapTarget, createLogin, placeOf } from './bootstrapDatabase.ts';
import { rolePassword, rolesOf, type ServiceDatabase, serviceDatabaseUrls } from './databaseUrls.ts';

/** The supergraph registry: a schema and roles like a service's, and no process. */
export const REGISTRY = 'registry';
/** What gateways are given: its migration lets it read supergraphs and report on them. */
const READER = 'registry_reader';

/** Makes the registry's schema and roles: those of a service, and one that reads. */
export async function bootstrapRegistry(target: BootstrapTarget, password: string): Promise<void> {
  await bootstrapDatabase(target, [REGISTRY], () => password);
  const { adminUrl, database } = placeOf(target);
  await alone(adminUrl, async server => {
    await createLogin(server, { role: READER, schema: rolesOf(REGISTRY).schema, password });
    await server.query(`grant connect on database ${pg.escapeIdentifier(database)} to ${READER}`);
  });
}

/** `app` publishes, `owner` migrates, `reader` is for gateways. */
export function registryUrls(adminUrl: string, { password, database }: Omit<ServiceDatabase, 'service'>) {
  const urls = serviceDatabaseUrls(adminUrl, { service: REGISTRY, password, ...(database && { database }) });
  const reader = new URL(urls.app);
  reader.username = READER;
  reader.password = rolePassword(password, READER);
  return { ...urls, reader: reader.href };
}
