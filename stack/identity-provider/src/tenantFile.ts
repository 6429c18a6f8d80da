import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FOLDER = new URL('../../../infra/auth0/', import.meta.url);

/** Namespace of our claims; Auth0 drops custom claims that have none. */
export const CLAIMS = 'https://polyclinic.example/';

const seconds = z.int().min(1);

const client = z.object({
  name: z.string(),
  app_type: z.enum(['spa', 'non_interactive']),
  client_metadata: z.record(z.string(), z.string().max(255)).default({}),
  refresh_token: z
    .object({ leeway: z.int().min(0).max(60), token_lifetime: seconds, idle_token_lifetime: seconds })
    .optional(),
});

const file = z.object({
  /** Hours. */
  tenant: z.object({ session_lifetime: z.number().positive(), idle_session_lifetime: z.number().positive() }),
  resourceServers: z.tuple([
    z.object({ identifier: z.url(), token_lifetime: seconds, scopes: z.array(z.object({ value: z.string() })) }),
  ]),
  clients: z.array(client),
  clientGrants: z.array(
    z.object({
      client_id: z.string(),
      audience: z.url(),
      scope: z.array(z.string()),
      allow_any_organization: z.boolean().default(false),
    }),
  ),
});

export interface TenantClient {
  /** In Auth0 the id is given by Auth0; here it is the name. */
  id: string;
  kind: 'spa' | 'm2m';
  metadata: Record<string, string>;
  scopes: string[];
  allowAnyOrganization: boolean;
}

/** What the local provider takes from infra/auth0; lifetimes in seconds. */
export interface TenantSettings {
  audience: string;
  /** Every scope of the API. */
  scopes: string[];
  accessTokenSeconds: number;
  sessionSeconds: number;
  sessionIdleSeconds: number;
  refreshTokenSeconds: number;
  refreshTokenIdleSeconds: number;
  /** For this long a rotated refresh token is still accepted; 0 is strict. */
  refreshOverlapSeconds: number;
  clients: TenantClient[];
}

/** Reads the Auth0 tenant as code, the file that is deployed to Auth0 as well. */
export function readTenantSettings(): TenantSettings {
  const parsed = file.safeParse(JSON.parse(readFileSync(new URL('tenant.json', FOLDER), 'utf8')));
  if (!parsed.success) throw new Error(`infra/auth0/tenant.json is not usable: ${z.prettifyError(parsed.error)}`);
  const { tenant, resourceServers, clients, clientGrants } = parsed.data;
  const [api] = resourceServers;
  const refresh = clients.find(({ refresh_token }) => refresh_token)?.refresh_token;
  if (!refresh) throw new Error('infra/auth0/tenant.json: no client has refresh_token settings.');
  return {
    audience: api.identifier,
    scopes: api.scopes.map(({ value }) => value),
    accessTokenSeconds: api.token_lifetime,
    sessionSeconds: Math.round(tenant.session_lifetime * 3600),
    sessionIdleSeconds: Math.round(tenant.idle_session_lifetime * 3600),
    refreshTokenSeconds: refresh.token_lifetime,
    refreshTokenIdleSeconds: refresh.idle_token_lifetime,
    refreshOverlapSeconds: refresh.leeway,
    clients: clients.map(({ name, app_type, client_metadata }) => {
      const grant = clientGrants.find(({ client_id }) => client_id === name);
      return {
        id: name,
        kind: app_type === 'spa' ? 'spa' : 'm2m',
        metadata: client_metadata,
        scopes: grant?.scope ?? [],
        allowAnyOrganization: grant?.allow_any_organization ?? false,
      };
    }),
  };
}

/** Path of an Action's source, the very file that Auth0 runs. */
export function actionFile(name: 'post-login' | 'credentials-exchange'): string {
  return fileURLToPath(new URL(`actions/${name}.js`, FOLDER));
}
