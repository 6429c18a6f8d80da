import { useQuery } from '@apollo/client/react';
import { FolderLock } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { failureAt, failureOf, UNAVAILABLE } from '../../app/graph/failure.ts';
import { UserMenu } from '../../app/layout/UserMenu.tsx';
import { Wordmark } from '../../app/layout/Wordmark.tsx';
import { t } from '../../language/t.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { spokenName } from '../patients/names.ts';
import { useMe } from '../session/SessionContext.tsx';
import { PortalAppointments } from './PortalAppointments.tsx';
import { PortalInvoices } from './PortalInvoices.tsx';
import { PortalNotes } from './PortalNotes.tsx';
import { PortalPrescriptions } from './PortalPrescriptions.tsx';
import { portalRecords, type PortalRecord } from './portalQueries.ts';

/** What patients, and those who act for them, see of their records (PAT-25). */
export function PortalPage() {
  const { organization } = useMe();
  return (
    <>
      <header className="sticky top-0 z-30 border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex h-14 max-w-4xl items-center gap-3 px-4">
          <Wordmark compact />
          <p className="min-w-0 flex-1 truncate font-semibold">{organization?.name}</p>
          <UserMenu />
        </div>
      </header>
      <main className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6">
        <Records />
      </main>
    </>
  );
}

function Records() {
  const { name, organization } = useMe();
  // What may be seen is decided by the clinic, and can end at any moment: nothing is shown again from what was kept.
  const { data, loading, error, refetch } = useQuery(portalRecords, { fetchPolicy: 'network-only' });
  const [chosen, setChosen] = useState<string | null>(null);
  const records = data?.portalRecords;
  const record = records?.find(({ id }) => id === chosen) ?? records?.[0];
  const retry = () => void refetch();
  const state = {
    failureOf: (part: string) => failureAt(error, ['portalRecords', part]),
    retry,
  };
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">
        {record ? spokenName(record) : t('portal.hello', { name })}
      </h1>
      {records && records.length > 1 && record ? (
        <ChooseRecord records={records} chosen={record.id} onChoose={setChosen} />
      ) : null}
      {loading ? <SkeletonLines count={6} /> : null}
      {!loading && !records ? (
        <FailureNote failure={failureOf(error) ?? UNAVAILABLE} what={t('portal.records')} onRetry={retry} />
      ) : null}
      {records && !record ? (
        <EmptyState
          icon={<FolderLock />}
          title={t('portal.none')}
          text={t('portal.noneWhy', { organization: organization?.name ?? '' })}
        />
      ) : null}
      {record ? (
        <>
          <PortalAppointments record={record} state={state} />
          <PortalNotes record={record} state={state} />
          <PortalPrescriptions record={record} state={state} />
          <PortalInvoices record={record} state={state} />
        </>
      ) : null}
    </>
  );
}

interface ChooseRecordProps {
  records: readonly PortalRecord[];
  chosen: string;
  onChoose: (id: string) => void;
}

function ChooseRecord({ records, chosen, onChoose }: ChooseRecordProps) {
  return (
    <nav aria-label={t('portal.records')} className="flex flex-wrap gap-2">
      {records.map(record => (
        <button
          key={record.id}
          type="button"
          aria-pressed={record.id === chosen}
          onClick={() => onChoose(record.id)}
          className="h-9 rounded-lg border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-sunken aria-pressed:border-primary aria-pressed:bg-primary-soft aria-pressed:text-primary-deep"
        >
          {spokenName(record)}
        </button>
      ))}
    </nav>
  );
}
