import { Button } from '../../ui/Button.tsx';
import { PageFrame } from './PageFrame.tsx';
import { t } from '../../language/t.ts';

export function NotFoundPage() {
  return (
    <PageFrame
      title={t('shell.page.notFound')}
      actions={
        <Button asChild>
          <a href="/">{t('shell.page.toCalendar')}</a>
        </Button>
      }
    >
      <p>{t('shell.page.notFoundWhy')}</p>
    </PageFrame>
  );
}
