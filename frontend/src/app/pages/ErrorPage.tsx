import { useRouter } from '@tanstack/react-router';
import { Button } from '../../ui/Button.tsx';
import { sentenceOf } from '../graph/sentences.ts';
import { MeUnknown } from '../loadMe.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

/** What a page shows instead of itself when it cannot be shown at all. */
export function ErrorPage({ error }: { error: unknown }) {
  const router = useRouter();
  const failure = error instanceof MeUnknown ? error.failure : null;
  return (
    <PageFrame
      title={t('shell.page.failed')}
      actions={
        <>
          <Button onClick={() => void router.invalidate()}>{t('shell.page.tryAgain')}</Button>
          <Button variant="outline" onClick={() => void signOut()}>
            {t('shell.account.signOut')}
          </Button>
        </>
      }
    >
      <p role="alert">{failure ? sentenceOf(failure) : t('shell.page.failedWhy')}</p>
      {failure?.traceId ? <p className="text-sm">{t('shell.page.reference', { id: failure.traceId })}</p> : null}
    </PageFrame>
  );
}
