import { authClient } from './authClient.ts';

const SIGNED_OUT = 'signed-out';
let channel: BroadcastChannel | undefined;

/** Every tab has refresh tokens of its own, so that each of them ends its own session. */
async function endSessionOfThisTab(): Promise<void> {
  // Signing out at the provider leaves refresh tokens alive.
  await authClient()
    .revokeRefreshToken()
    .catch(() => undefined);
}

/** Follows a sign-out in another tab. */
export function listenForSignOut(): void {
  if (channel) return;
  channel = new BroadcastChannel('polyclinic-session');
  channel.onmessage = async ({ data }) => {
    if (data !== SIGNED_OUT) return;
    await endSessionOfThisTab();
    await authClient().logout({ openUrl: false });
    location.assign('/');
  };
}

/** Signs out here, in the other tabs and at the identity provider. */
export async function signOut(): Promise<void> {
  await endSessionOfThisTab();
  channel?.postMessage(SIGNED_OUT);
  await authClient().logout({ logoutParams: { returnTo: `${location.origin}/` } });
}
