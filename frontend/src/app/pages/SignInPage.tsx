import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { signIn } from '../signIn/signIn.ts';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function SignInPage() {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const go = () => {
    setBusy(true);
    setFailed(false);
    signIn().catch(() => {
      setBusy(false);
      setFailed(true);
    });
  };
  return (
    <PageFrame
      title={t('shell.page.welcome')}
      actions={
        <Button className="w-full" busy={busy} onClick={go}>
          {t('shell.page.signIn')}
        </Button>
      }
    >
      <p>{t('shell.page.signInWhy')}</p>
      {failed ? (
        <p role="alert" className="text-danger">
          {t('shell.page.signInSilent')}
        </p>
      ) : null}
    </PageFrame>
  );
}
