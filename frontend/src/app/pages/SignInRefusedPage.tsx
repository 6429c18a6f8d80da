import { Button } from '../../ui/Button.tsx';
import { signInAsSomeoneElse } from '../signIn/signIn.ts';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function SignInRefusedPage({ reason }: { reason: string }) {
  return (
    <PageFrame
      title={t('shell.page.refused')}
      actions={<Button onClick={() => void signInAsSomeoneElse()}>{t('shell.page.otherAccount')}</Button>}
    >
      <p>{t('shell.page.refusedWhy')}</p>
      <p className="text-sm">{t('shell.page.refusedSaid', { reason })}</p>
    </PageFrame>
  );
}
