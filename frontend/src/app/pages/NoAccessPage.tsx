import { useMe } from '../../features/session/SessionContext.tsx';
import { roleName } from '../../features/session/permissions.ts';
import { Button } from '../../ui/Button.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';

export function NoAccessPage() {
  const { name, organization, roles } = useMe();
  return (
    <PageFrame
      title={`Hello ${name}`}
      actions={
        <>
          <Button onClick={() => location.assign('/')}>Look again</Button>
          <Button variant="outline" onClick={() => void switchOrganization()}>
            Switch organization
          </Button>
          <Button variant="ghost" onClick={() => void signOut()}>
            Sign out
          </Button>
        </>
      }
    >
      <p>
        There is nothing here for your role{roles.length > 0 ? ` (${roles.map(roleName).join(', ')})` : ''} at{' '}
        {organization?.name ?? 'this organization'} yet. An administrator can give you a clinic or another role; it acts
        at once.
      </p>
    </PageFrame>
  );
}
