import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Environment } from './environment.ts';
import { isReady } from './health.ts';
import { loggedOut, logOut } from './logout.ts';
import { signInPages } from './signIn.ts';
import { userinfo } from './userinfo.ts';

type Next = () => Promise<unknown>;

/** What oidc-provider does not serve: health, pages, Auth0's own logout and its more generous /userinfo. */
export function ownRoutes(provider: Provider, environment: Environment) {
  const pages = signInPages(provider, environment);
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<unknown> => {
    switch (ctx.path) {
      case '/health/live':
        ctx.body = { status: 'ok' };
        return;
      case '/health/ready':
        return isReady(ctx, environment);
      case '/userinfo':
        return userinfo(ctx, environment);
      case '/v2/logout':
        return logOut(ctx, provider, environment);
      case '/u/logged-out':
        return loggedOut(ctx);
    }
    return ctx.path.startsWith('/u/') ? pages(ctx) : next();
  };
}
