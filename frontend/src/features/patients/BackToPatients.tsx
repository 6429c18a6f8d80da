import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';

/** The way from a page below the register to the register. */
export function BackToPatients() {
  const { slug } = useClinic();
  return (
    <Link
      to="/$clinicSlug/patients"
      params={{ clinicSlug: slug }}
      className="flex w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink"
    >
      <ChevronLeft aria-hidden="true" className="size-4" /> {t('patients.title')}
    </Link>
  );
}
