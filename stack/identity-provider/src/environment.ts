import type { Config } from './config.ts';
import type { Database } from './database.ts';
import type { GrantDetails } from './grantDetails.ts';
import type { PrivateJwk } from './keys.ts';
import type { RecordSignInEvent } from './signInEvents.ts';
import type { TenantSettings } from './tenantFile.ts';
import type { Throttle } from './throttle.ts';

/** What every part of the provider may use. */
export interface Environment {
  /** With its trailing slash: auth0-spa-js expects `${domain}/`. */
  issuer: string;
  config: Config;
  tenant: TenantSettings;
  database: Database;
  grantDetails: GrantDetails;
  throttle: Throttle;
  record: RecordSignInEvent;
  /** The signing one first. */
  signingKeys: PrivateJwk[];
  cookieKeys: string[];
}

/** Scopes of OpenID Connect; everything else is a permission of the API. */
export const OIDC_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** `acr` and `amr` value by which a client asks for a second factor. */
export const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
