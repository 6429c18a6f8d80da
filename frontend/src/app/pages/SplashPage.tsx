import { Spinner } from '../../ui/Spinner.tsx';
import { t } from '../../language/t.ts';

export function SplashPage() {
  return (
    <div role="status" className="grid min-h-[60dvh] place-items-center text-ink-faint">
      <span className="flex items-center gap-3 text-sm">
        <Spinner className="size-5 text-primary" /> {t('shell.loading')}
      </span>
    </div>
  );
}
