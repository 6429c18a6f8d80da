import { useMe } from '../../features/session/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function NoOrganizationPage() {
  const { name, email } = useMe();
  return (
    <PageFrame
      title={t('shell.page.hello', { name })}
      actions={
        <>
          <Button onClick={() => void switchOrganization()}>{t('shell.page.chooseOrganization')}</Button>
          <Button variant="outline" onClick={() => void signOut()}>
            {t('shell.account.signOut')}
          </Button>
        </>
      }
    >
      <p>{t('shell.page.notMember', { email })}</p>
    </PageFrame>
  );
}
