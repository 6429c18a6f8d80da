import { Link } from '@tanstack/react-router';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import type { RecordPart } from './recordPart.ts';

const LOOK = 'shrink-0 border-b-2 border-transparent px-1 pb-2 text-sm font-medium text-ink-soft hover:text-ink';
const ACTIVE = { className: 'border-primary! text-ink!' };

/** The record as it is now, as it came to be, or all there is of one kind. */
export function RecordParts() {
  const can = useCan();
  return (
    <nav aria-label={t('timeline.parts')} className="flex gap-4 overflow-x-auto border-b border-line print:hidden">
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
      <Part view="timeline" title={t('timeline.title')} />
      {can('document:read') ? <Part view="documents" title={t('documents.title')} /> : null}
      {can('invoice:read') ? <Part view="invoices" title={t('patients.record.invoices')} /> : null}
    </nav>
  );
}

const Part = ({ view, title }: { view: RecordPart; title: string }) => (
  <Link from="/$clinicSlug/patients/$patientId" to="." search={{ view }} className={LOOK} activeProps={ACTIVE}>
    {title}
  </Link>
);

const EXACT = { exact: true };
