import { Button } from '../../ui/Button.tsx';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function UnreachablePage() {
  return (
    <PageFrame
      title={t('shell.page.unreachable')}
      actions={<Button onClick={() => location.reload()}>{t('shell.page.tryAgain')}</Button>}
    >
      <p role="alert">{t('shell.page.unreachableWhy')}</p>
    </PageFrame>
  );
}
