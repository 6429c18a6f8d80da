import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { startBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { useCan, useClinic } from '../../features/session/SessionContext.tsx';
import { usePagesOnPhones } from './navigation.ts';
import { t } from '../../language/t.ts';

const itemLook =
  'flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-ink-soft aria-[current=page]:text-primary [&_svg]:size-5';

/** Navigation within reach of the thumb, on phones. */
export function BottomBar() {
  const { slug } = useClinic();
  const can = useCan();
  return (
    <nav
      aria-label={t('shell.pages.title')}
      className="fixed inset-x-0 bottom-0 z-30 flex h-16 border-t border-line bg-surface md:hidden print:hidden"
    >
      {usePagesOnPhones().map(({ to, name, short = name, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          params={{ clinicSlug: slug }}
          className={itemLook}
          activeOptions={{ includeSearch: false }}
        >
          <Icon aria-hidden="true" /> {t(`shell.pages.${short}`)}
        </Link>
      ))}
      {can('appointment:book') ? (
        <button type="button" className={itemLook} onClick={() => startBooking()}>
          <Plus aria-hidden="true" /> {t('shell.book')}
        </button>
      ) : null}
    </nav>
  );
}
