import { useMe } from '../../features/session/SessionContext.tsx';
import { roleName } from '../../features/session/permissions.ts';
import { Button } from '../../ui/Button.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function NoAccessPage() {
  const { name, organization, roles } = useMe();
  const here = organization?.name ?? t('shell.page.thisOrganization');
  return (
    <PageFrame
      title={t('shell.page.hello', { name })}
      actions={
        <>
          <Button onClick={() => location.assign('/')}>{t('shell.page.lookAgain')}</Button>
          <Button variant="outline" onClick={() => void switchOrganization()}>
            {t('shell.account.switchOrganization')}
          </Button>
          <Button variant="ghost" onClick={() => void signOut()}>
            {t('shell.account.signOut')}
          </Button>
        </>
      }
    >
      <p>
        {roles.length > 0
          ? t('shell.page.nothingHere', { roles: roles.map(roleName).join(', '), organization: here })
          : t('shell.page.noRole', { organization: here })}
      </p>
    </PageFrame>
  );
}
