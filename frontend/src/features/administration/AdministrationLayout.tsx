import { Link, Outlet } from '@tanstack/react-router';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { useAdministrationPages } from './administrationPages.ts';

/** What an administrator looks after, a page each. */
export function AdministrationLayout() {
  const { slug } = useClinic();
  return (
    <div className="mx-auto w-full max-w-6xl">
      <nav aria-label={t('administration.title')} className="mb-5 flex overflow-x-auto sm:gap-1 border-b border-line">
        {useAdministrationPages().map(({ to, name, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            params={{ clinicSlug: slug }}
            className="flex h-10 items-center gap-2 border-b-2 border-transparent px-2 text-[0.8125rem] font-medium sm:px-3 sm:text-sm whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-deep"
          >
            <Icon aria-hidden="true" className="size-4 max-sm:hidden" /> {t(`administration.pages.${name}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
