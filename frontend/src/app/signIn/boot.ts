import { AuthenticationError } from '@auth0/auth0-spa-js';
import type { RuntimeConfig } from '../config.ts';
import { createAuthClient, rememberSignedIn } from './authClient.ts';
import { listenForSignOut } from './signOut.ts';

export type BootResult =
  { kind: 'signed-in' } | { kind: 'signed-out' } | { kind: 'refused'; reason: string } | { kind: 'unreachable' };

let once: Promise<BootResult> | undefined;

/** Finds out who is there. Memoised: the code in a callback address can be redeemed only once (StrictMode runs twice). */
export function boot(config: RuntimeConfig): Promise<BootResult> {
  once ??= restoreSession(config);
  return once;
}

async function restoreSession(config: RuntimeConfig): Promise<BootResult> {
  const auth = createAuthClient(config);
  listenForSignOut();
  const query = new URLSearchParams(location.search);
  try {
    if (query.has('state') && (query.has('code') || query.has('error'))) {
      const { appState } = await auth.handleRedirectCallback<{ returnTo?: string }>();
      history.replaceState({}, '', safePath(appState?.returnTo));
    } else {
      await auth.checkSession();
    }
    return { kind: (await rememberSignedIn()) ? 'signed-in' : 'signed-out' };
  } catch (error) {
    history.replaceState({}, '', query.has('state') ? '/' : location.href);
    return outcomeOf(error);
  }
}

/** Only a path of this site: what comes back from the provider must not send people elsewhere. */
export function safePath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}

function outcomeOf(error: unknown): BootResult {
  if (error instanceof AuthenticationError) return { kind: 'refused', reason: error.error_description };
  if (error instanceof TypeError) return { kind: 'unreachable' };
  return { kind: 'signed-out' };
}
