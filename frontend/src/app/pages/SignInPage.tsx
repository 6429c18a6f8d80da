import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { signIn } from '../signIn/signIn.ts';
import { PageFrame } from './PageFrame.tsx';

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
      title="Welcome"
      actions={
        <Button className="w-full" busy={busy} onClick={go}>
          Sign in
        </Button>
      }
    >
      <p>The calendar, patients and visits of your clinic. Sign in with the account your organization gave you.</p>
      {failed ? (
        <p role="alert" className="text-danger">
          The sign-in service does not answer. Try again in a moment.
        </p>
      ) : null}
    </PageFrame>
  );
}
