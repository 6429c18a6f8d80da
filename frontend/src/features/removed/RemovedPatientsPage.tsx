import { UserX } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatDate, formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Column, WHOLE_TABLE } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MoreRows } from '../../ui/table/MoreRows.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { PageHead, TableSkeleton } from '../administration/PageHead.tsx';
import { BackToPatients } from '../patients/BackToPatients.tsx';
import { listedName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { RemovedPatient } from './removedPatientQueries.ts';
import { useRemovedPatients, useRestorePatient } from './useRemovedPatients.ts';

/** Records that were removed whole, for who may show them again (AUD-10). */
export function RemovedPatientsPage() {
  const { id } = useClinic();
  const { patients, endCursor, loading, failure, more, retry } = useRemovedPatients();
  const [view, setView] = useState(WHOLE_TABLE);
  const columns = removedPatientColumns();
  return (
    <div className="mx-auto w-full max-w-5xl">
      <BackToPatients />
      <div className="mt-4">
        <PageHead title={t('removed.patients.title')} text={t('removed.patients.why')} />
      </div>
      {failure ? <FailureNote failure={failure} what={t('removed.patients.title')} onRetry={retry} /> : null}
      {!patients && !failure ? <TableSkeleton label={t('removed.patients.loading')} /> : null}
      {patients?.length === 0 ? (
        <div className="rounded-card border border-line bg-surface">
          <EmptyState icon={<UserX />} title={t('removed.patients.none')} text={t('removed.patients.noneWhy')} />
        </div>
      ) : null}
      {patients && patients.length > 0 ? (
        <>
          <TableTools
            table={`removed patients of ${id}`}
            fileName="removed-patients"
            rows={patients}
            columns={columns}
            view={view}
            onView={setView}
          />
          <DataTable
            rows={patients}
            columns={columns}
            view={view}
            onView={setView}
            keyOf={patient => patient.id}
            caption={t('removed.patients.title')}
          />
        </>
      ) : null}
      <MoreRows className="mt-4" endCursor={endCursor} busy={loading} onMore={more} label={t('patients.more')} />
    </div>
  );
}

const removedPatientColumns = (): Array<Column<RemovedPatient>> => [
  { id: 'name', title: t('patients.name'), isHead: true, cell: listedName, text: listedName },
  {
    id: 'born',
    title: t('patients.born'),
    cell: ({ birthDate }) => formatDate(birthDate),
    text: ({ birthDate }) => birthDate,
    className: 'align-middle whitespace-nowrap tabular-nums max-sm:hidden',
  },
  {
    id: 'mrn',
    title: t('patients.mrn'),
    cell: ({ mrn }) => mrn,
    text: ({ mrn }) => mrn,
    className: 'align-middle tabular-nums max-sm:hidden',
  },
  {
    id: 'removed',
    title: t('removed.patients.when'),
    cell: patient => <Removal patient={patient} />,
    text: ({ removedAt }) => removedAt ?? '',
    className: 'align-middle',
  },
];

function Removal({ patient }: { patient: RemovedPatient }) {
  const { timezone } = useClinic();
  const restore = useRestorePatient();
  const [busy, setBusy] = useState(false);
  const { id, removedAt, removedBy } = patient;
  const run = async () => {
    setBusy(true);
    await restore(id);
    setBusy(false);
  };
  return (
    <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <span className="text-xs text-ink-faint">
        {removedAt ? t('removed.by', { name: removedBy?.name ?? 'none', at: formatMoment(removedAt, timezone) }) : null}
      </span>
      <Button
        variant="outline"
        size="sm"
        busy={busy}
        aria-label={t('removed.restoreOne', { what: listedName(patient) })}
        onClick={() => void run()}
      >
        {t('removed.restore')}
      </Button>
    </span>
  );
}
