import { Button } from '../../ui/Button.tsx';
import { signInAsSomeoneElse } from '../signIn/signIn.ts';
import { PageFrame } from './PageFrame.tsx';

export function SignInRefusedPage({ reason }: { reason: string }) {
  return (
    <PageFrame
      title="You could not be signed in"
      actions={<Button onClick={() => void signInAsSomeoneElse()}>Sign in with another account</Button>}
    >
      <p>Your account is known, but it may not be used here. Ask the administrator of your organization.</p>
      <p className="text-sm">The sign-in service said: {reason}</p>
    </PageFrame>
  );
}
