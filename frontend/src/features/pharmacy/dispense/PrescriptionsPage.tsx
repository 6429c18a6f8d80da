import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { MoreRows } from '../../../ui/table/MoreRows.tsx';
import { classes } from '../../../ui/classes.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TableSkeleton } from '../../administration/PageHead.tsx';
import { doctorName, nameAway } from '../../patients/names.ts';
import { PatientLine } from '../../patients/PatientLine.tsx';
import { LiveSign } from '../../scheduling/calendar/LiveSign.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { DispenseBadge } from '../DispenseBadge.tsx';
import type { Waiting } from '../pharmacyQueries.ts';
import { FILTERS, type Filter, useWorklist } from './useWorklist.ts';

const isFilter = (value: string): value is Filter => FILTERS.some(filter => filter === value);

/** What waits to be dispensed beside the prescription that is worked on; on small screens one after the other. */
export function PrescriptionsPage() {
  const [filter, setFilter] = useState<Filter>('WAITING');
  const [text, setText] = useState('');
  const isChosen = Boolean(useMatchRoute()({ to: '/$clinicSlug/pharmacy/prescriptions/$prescriptionId' }));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <section className={classes('print:hidden', isChosen && 'max-lg:hidden')}>
        <div className="mb-3 flex items-center justify-between gap-3">
          <h1 className="text-xl font-semibold tracking-tight">{t('pharmacy.pages.prescriptions')}</h1>
          <LiveSign />
        </div>
        <div className="mb-3 flex flex-wrap gap-2">
          <SearchField
            className="min-w-48 flex-1"
            label={t('pharmacy.worklist.search')}
            placeholder={t('pharmacy.worklist.searchBy')}
            value={text}
            onChange={setText}
          />
          <Select
            aria-label={t('pharmacy.worklist.show')}
            className="w-44"
            value={filter}
            options={FILTERS.map(value => ({ value, label: t(`pharmacy.worklist.filter.${value}`) }))}
            onChange={value => isFilter(value) && setFilter(value)}
          />
        </div>
        <Worklist filter={filter} text={text} />
      </section>
      {isChosen ? (
        <Outlet />
      ) : (
        <div className="rounded-card border border-line bg-surface max-lg:hidden">
          <EmptyState
            icon={<ClipboardCheck />}
            title={t('pharmacy.worklist.choose')}
            text={t('pharmacy.worklist.chooseWhy')}
          />
        </div>
      )}
    </div>
  );
}

function Worklist({ filter, text }: { filter: Filter; text: string }) {
  const { id: clinicId } = useClinic();
  const { prescriptions, endCursor, loading, failure, more, retry } = useWorklist(clinicId, filter, text);
  if (failure) return <FailureNote failure={failure} what={t('pharmacy.worklist.what')} onRetry={retry} />;
  if (!prescriptions) return <TableSkeleton label={t('pharmacy.worklist.loading')} />;
  if (prescriptions.length === 0) return <Nothing searched={text.trim() !== '' || filter !== 'WAITING'} />;
  return (
    <>
      <ul
        aria-label={t('pharmacy.worklist.list')}
        className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card"
      >
        {prescriptions.map(prescription => (
          <WorklistLine key={prescription.id} prescription={prescription} />
        ))}
      </ul>
      <MoreRows
        className="mt-3"
        endCursor={endCursor}
        busy={loading}
        onMore={more}
        label={t('pharmacy.worklist.more')}
      />
    </>
  );
}

function WorklistLine({ prescription }: { prescription: Waiting }) {
  const { slug, timezone } = useClinic();
  const { id, patient, prescriber, signedAt, lines, dispenseStatus } = prescription;
  return (
    <li>
      <Link
        to="/$clinicSlug/pharmacy/prescriptions/$prescriptionId"
        params={{ clinicSlug: slug, prescriptionId: id }}
        className="block px-4 py-3 hover:bg-row aria-[current=page]:bg-primary-soft"
      >
        <span className="flex flex-wrap items-start justify-between gap-2">
          {patient ? <PatientLine patient={patient} /> : nameAway()}
          <DispenseBadge status={dispenseStatus} />
        </span>
        <span className="mt-1.5 block text-sm text-pretty">{lines.map(({ display }) => display).join(' · ')}</span>
        <span className="mt-0.5 block text-xs text-ink-faint">
          {t('pharmacy.worklist.of', {
            doctor: doctorName(prescriber),
            time: signedAt ? formatMoment(signedAt, timezone) : '',
          })}
        </span>
      </Link>
    </li>
  );
}

const Nothing = ({ searched }: { searched: boolean }) => (
  <div className="rounded-card border border-line bg-surface">
    <EmptyState
      icon={<ClipboardCheck />}
      title={t(searched ? 'pharmacy.worklist.noneFound' : 'pharmacy.worklist.nothing')}
      text={t(searched ? 'pharmacy.worklist.noneFoundWhy' : 'pharmacy.worklist.nothingWhy')}
    />
  </div>
);
