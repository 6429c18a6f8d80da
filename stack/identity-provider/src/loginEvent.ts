import type { Client } from './clients.ts';
import type { Organization, User } from './directory.ts';
import type { Caller } from './signInEvents.ts';

/** What a post-login Action is told, besides whom. */
export interface LoginFacts {
  user: User;
  client: Client;
  organization: Organization | null;
  audience: string;
  scopes: string[];
  /** `pwd`, `mfa`: what the session has seen. */
  amr: string[];
  /** Epoch seconds of the last page that the user answered. */
  authTime: number;
  acrValues: string[];
  isRefresh: boolean;
}

/** The `event` of Auth0's post-login trigger; credentials are no part of it. */
export function loginEvent(facts: LoginFacts, caller: Caller): Record<string, unknown> {
  const { user, client } = facts;
  return {
    user: {
      user_id: user.id,
      email: user.email,
      email_verified: true,
      name: user.name,
      blocked: user.blocked,
      app_metadata: user.appMetadata,
      user_metadata: {},
      enrolledFactors: user.hasSecondFactor ? [{ type: 'otp', method: 'otp' }] : [],
    },
    client: { client_id: client.id, name: client.name, metadata: client.metadata },
    connection: { id: 'con_local', name: 'Username-Password-Authentication', strategy: 'auth0', metadata: {} },
    organization: facts.organization ? organizationEvent(facts.organization) : undefined,
    authentication: { methods: methods(facts.amr, facts.authTime) },
    authorization: { roles: [] },
    transaction: {
      protocol: facts.isRefresh ? 'oauth2-refresh-token' : 'oidc-basic-profile',
      requested_scopes: facts.scopes,
      acr_values: facts.acrValues,
      locale: 'en',
    },
    resource_server: { identifier: facts.audience },
    request: requestEvent(caller),
    tenant: { id: 'local' },
    secrets: {},
    configuration: {},
  };
}

/** The `event` of Auth0's credentials-exchange trigger. */
export function credentialsExchangeEvent(
  { client, organization, audience, scopes }: Pick<LoginFacts, 'client' | 'organization' | 'audience' | 'scopes'>,
  caller: Caller,
): Record<string, unknown> {
  return {
    client: { client_id: client.id, name: client.name, metadata: client.metadata },
    organization: organization ? organizationEvent(organization) : undefined,
    resource_server: { identifier: audience },
    transaction: { requested_scopes: scopes },
    request: requestEvent(caller),
    tenant: { id: 'local' },
    secrets: {},
    configuration: {},
  };
}

function organizationEvent({ id, name, displayName, metadata }: Organization) {
  return { id, name, display_name: displayName, metadata };
}

function methods(amr: string[], authTime: number) {
  const timestamp = new Date(authTime * 1000).toISOString();
  return amr.map(name => (name === 'mfa' ? { name, timestamp, type: 'otp' } : { name, timestamp }));
}

function requestEvent(caller: Caller) {
  return { ip: caller.ip, user_agent: caller.get('user-agent'), geoip: {} };
}
