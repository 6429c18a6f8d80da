import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { connection, useSessionExpired } from './connection.ts';
import { currentGraph } from './graph/client.ts';
import { router } from './router.tsx';
import { renewSession } from './signIn/signIn.ts';
import { signOut } from './signIn/signOut.ts';
import { t } from '../language/t.ts';

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
      title={t('shell.session.ended')}
      description={t('shell.session.why')}
      footer={
        <>
          <Button variant="ghost" onClick={() => void signOut()}>
            {t('shell.account.signOut')}
          </Button>
          <Button busy={busy} onClick={() => void renew()}>
            {t('shell.session.signInAgain')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{t('shell.session.kept')}</p>
    </Dialog>
  );
}
