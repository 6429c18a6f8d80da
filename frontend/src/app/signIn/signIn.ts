import { PopupCancelledError } from '@auth0/auth0-spa-js';
import { authClient, lastSignedIn } from './authClient.ts';

const here = () => `${location.pathname}${location.search}`;

/** Goes to the identity provider and comes back to the page that was asked for. */
export function signIn(): Promise<void> {
  return authClient().loginWithRedirect({ appState: { returnTo: here() } });
}

/**
 * Asks for the password again. After a refused sign-in the provider still remembers that person and would refuse at
 * once, for ever.
 */
export function signInAsSomeoneElse(): Promise<void> {
  return authClient().loginWithRedirect({ appState: { returnTo: '/' }, authorizationParams: { prompt: 'login' } });
}

/** A token belongs to one organization, so that another one needs another sign-in; without an id the provider asks. */
export function switchOrganization(organization?: string): Promise<void> {
  return authClient().loginWithRedirect({
    appState: { returnTo: '/' },
    authorizationParams: organization ? { organization } : {},
  });
}

/**
 * Renews an ended session in a popup, so that what was being typed stays.
 * @returns whether the same person is signed in again.
 */
export async function renewSession(): Promise<boolean> {
  const before = lastSignedIn();
  try {
    await authClient().loginWithPopup({
      // Without it a member of several organizations would be asked again and could land in another one.
      authorizationParams: before?.organization ? { organization: before.organization } : {},
    });
  } catch (error) {
    if (error instanceof PopupCancelledError) return false;
    await signIn();
    return false;
  }
  const user = await authClient().getUser();
  if (user?.sub === before?.subject) return true;
  location.assign('/');
  return false;
}
