import { useMe } from '../../features/session/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';

export function NoOrganizationPage() {
  const { name, email } = useMe();
  return (
    <PageFrame
      title={`Hello ${name}`}
      actions={
        <>
          <Button onClick={() => void switchOrganization()}>Choose an organization</Button>
          <Button variant="outline" onClick={() => void signOut()}>
            Sign out
          </Button>
        </>
      }
    >
      <p>
        You are signed in as {email}, and you do not belong to this organization yet. Ask its administrator to invite
        you, then come back to this page.
      </p>
    </PageFrame>
  );
}
