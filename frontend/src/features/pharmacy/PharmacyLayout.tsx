import { Link, Outlet } from '@tanstack/react-router';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { usePharmacyPages } from './pharmacyPages.ts';

/** What waits to be dispensed and what is in stock, a page each. */
export function PharmacyLayout() {
  const { slug } = useClinic();
  return (
    <div className="mx-auto w-full max-w-7xl">
      <nav
        aria-label={t('pharmacy.title')}
        className="mb-4 flex overflow-x-auto border-b border-line sm:gap-1 print:hidden"
      >
        {usePharmacyPages().map(({ to, name, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            params={{ clinicSlug: slug }}
            className="flex h-10 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-deep"
          >
            <Icon aria-hidden="true" className="size-4" /> {t(`pharmacy.pages.${name}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
