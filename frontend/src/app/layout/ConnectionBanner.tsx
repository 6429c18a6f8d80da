import { WifiOff } from 'lucide-react';
import { useOnline } from '../connection.ts';
import { t } from '../../language/t.ts';

/** Says that nothing new arrives; what is on the screen stays readable. */
export function ConnectionBanner() {
  const online = useOnline();
  return (
    <div role="status" className="print:hidden">
      {online ? null : (
        <p className="flex items-center justify-center gap-2 bg-warning-soft px-4 py-2 text-sm font-medium text-warning">
          <WifiOff aria-hidden="true" className="size-4 shrink-0" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}
