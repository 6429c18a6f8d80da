import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { findClient } from './clients.ts';
import type { Environment } from './environment.ts';
import { confirmLogoutPage, errorPage, loggedOutPage } from './pages.ts';
import { sendPage } from './sendPage.ts';

/** Auth0's /v2/logout: ends the browser's session; refresh tokens live on unless the application revokes them. */
export async function logOut(ctx: KoaContextWithOIDC, provider: Provider, environment: Environment): Promise<void> {
  const clientId = queryField(ctx, 'client_id');
  const returnTo = queryField(ctx, 'returnTo');
  const client = clientId === undefined ? null : await findClient(environment.database, clientId);
  const allowed = client?.logoutUrls ?? [];
  if (returnTo !== undefined && !allowed.includes(returnTo)) {
    ctx.status = 400;
    sendPage(ctx, errorPage('invalid_request', 'The address to return to is not among the Allowed Logout URLs.'));
    return;
  }
  const session = await provider.Session.get(ctx);
  if (session.accountId) {
    const userId = session.accountId;
    await session.destroy();
    await environment.record(ctx, { type: 'logged_out', userId, clientId: client?.id });
  }
  ctx.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax' });
  ctx.cookies.set(`${provider.cookieName('session')}.sig`, null, { httpOnly: true, sameSite: 'lax' });
  ctx.status = 302;
  ctx.redirect(returnTo ?? allowed[0] ?? '/u/logged-out');
}

export function loggedOut(ctx: KoaContextWithOIDC): void {
  sendPage(ctx, loggedOutPage());
}

/** OpenID Connect's own logout asks first. @param form made by oidc-provider, without buttons */
export function logoutSource(ctx: KoaContextWithOIDC, form: string): void {
  const target = ctx.oidc.params?.['post_logout_redirect_uri'];
  sendPage(ctx, confirmLogoutPage(form), typeof target === 'string' ? new URL(target).origin : undefined);
}

export function loggedOutSource(ctx: KoaContextWithOIDC): void {
  sendPage(ctx, loggedOutPage());
}

function queryField(ctx: KoaContextWithOIDC, name: string): string | undefined {
  const value = ctx.query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
