import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { connection, useSessionExpired } from './connection.ts';
import { currentGraph } from './graph/client.ts';
import { router } from './router.tsx';
import { renewSession } from './signIn/signIn.ts';
import { signOut } from './signIn/signOut.ts';

/** Covers the page when the session has ended; signing in again keeps what was being typed (FE-02). */
export function SessionExpiredDialog() {
  const expired = useSessionExpired();
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    setBusy(true);
    const renewed = await renewSession().catch(() => false);
    setBusy(false);
    if (!renewed) return;
    connection.setState({ sessionExpired: false });
    currentGraph().socket.terminate();
    await router.invalidate();
    await currentGraph().client.refetchQueries({ include: 'active' });
  };
  return (
    <Dialog
      open={expired}
      onOpenChange={() => undefined}
      closable={false}
      title="Your session has ended"
      description="For the patients’ safety, sessions end after a while. Sign in again to go on where you are."
      footer={
        <>
          <Button variant="ghost" onClick={() => void signOut()}>
            Sign out
          </Button>
          <Button busy={busy} onClick={() => void renew()}>
            Sign in again
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">A small window opens for it. What you have typed stays.</p>
    </Dialog>
  );
}
