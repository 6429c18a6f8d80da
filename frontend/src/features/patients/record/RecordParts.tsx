import { Link } from '@tanstack/react-router';
import { t } from '../../../language/t.ts';

const LOOK = 'border-b-2 border-transparent px-1 pb-2 text-sm font-medium text-ink-soft hover:text-ink';
const ACTIVE = { className: 'border-primary! text-ink!' };

/** The record as it is now, or as it came to be. */
export function RecordParts() {
  return (
    <nav aria-label={t('timeline.parts')} className="flex gap-4 border-b border-line print:hidden">
      <Link
        from="/$clinicSlug/patients/$patientId"
        to="."
        search={{}}
        className={LOOK}
        activeProps={ACTIVE}
        activeOptions={EXACT}
      >
        {t('timeline.summary')}
      </Link>
      <Link
        from="/$clinicSlug/patients/$patientId"
        to="."
        search={{ view: 'timeline' }}
        className={LOOK}
        activeProps={ACTIVE}
      >
        {t('timeline.title')}
      </Link>
    </nav>
  );
}

const EXACT = { exact: true };
