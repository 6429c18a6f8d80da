import { Link, useNavigate } from '@tanstack/react-router';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MoreRows } from '../../ui/table/MoreRows.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../ui/table/column.ts';
import { ImportPatient } from '../fhir/ImportPatient.tsx';
import { useCan, useClinic, useMe } from '../session/SessionContext.tsx';
import { TagFilter } from '../reception/TagFilter.tsx';
import { TableSkeleton } from '../administration/PageHead.tsx';
import { patientColumns } from './patientColumns.tsx';
import { RegisterPatient } from './register/RegisterPatient.ts';
import { usePatientPages } from './usePatientSearch.ts';
import { t } from '../../language/t.ts';

/** Everyone registered, found by name, phone, e-mail or record number. */
export function PatientsPage() {
  const [text, setText] = useState('');
  const [tagId, setTagId] = useState('');
  const [registering, setRegistering] = useState(false);
  const { slug } = useClinic();
  const navigate = useNavigate();
  const can = useCan();
  const open = ({ id }: { id: string }) =>
    void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
  return (
    <div className="mx-auto w-full max-w-5xl">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold tracking-tight">{t('patients.title')}</h1>
        {can('patient:register') ? (
          <div className="flex flex-wrap gap-2">
            <ImportPatient onPatient={open} />
            <Button onClick={() => setRegistering(true)}>
              <UserPlus aria-hidden="true" /> {t('patients.register')}
            </Button>
          </div>
        ) : null}
      </div>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <SearchField
          className="min-w-60 flex-1"
          label={t('patients.search')}
          placeholder={t('patients.searchBy')}
          value={text}
          onChange={setText}
          tall
        />
        <TagFilter tagId={tagId} onChange={setTagId} />
      </div>
      <PatientPages text={text} tagId={tagId} onTag={setTagId} />
      {can('patient:delete') ? (
        <Link
          to="/$clinicSlug/patients/removed"
          params={{ clinicSlug: slug }}
          className="mt-4 block w-fit text-sm text-ink-soft underline hover:text-ink"
        >
          {t('removed.patients.title')}
        </Link>
      ) : null}
      {registering ? <RegisterPatient onClose={() => setRegistering(false)} onPatient={open} /> : null}
    </div>
  );
}

interface PatientPagesProps {
  text: string;
  tagId: string;
  onTag: (tagId: string) => void;
}

function PatientPages({ text, tagId, onTag }: PatientPagesProps) {
  const { patients, endCursor, loading, failure, more, retry } = usePatientPages(text, tagId);
  const [view, setView] = useState(WHOLE_TABLE);
  const { organization } = useMe();
  const columns = patientColumns();
  if (failure) return <FailureNote failure={failure} what={t('patients.title')} onRetry={retry} />;
  if (!patients) return <TableSkeleton label={t('patients.loading')} />;
  return (
    <>
      <TableTools
        table={`patients of ${organization?.id ?? ''}`}
        fileName="patients"
        rows={patients}
        columns={columns}
        view={view}
        onView={setView}
        filters={{ tagId }}
        onFilters={wanted => onTag(wanted['tagId'] ?? '')}
      />
      {patients.length === 0 ? (
        <NoPatients searched={text.trim() !== '' || tagId !== ''} />
      ) : (
        <DataTable
          rows={patients}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={({ id }) => id}
          caption={t(text || tagId ? 'patients.found' : 'patients.latest')}
        />
      )}
      <MoreRows className="mt-4" endCursor={endCursor} busy={loading} onMore={more} label={t('patients.more')} />
    </>
  );
}

function NoPatients({ searched }: { searched: boolean }) {
  const text = t(searched ? 'patients.howToSearch' : 'patients.willAppear');
  return (
    <div className="rounded-card border border-line bg-surface">
      <EmptyState icon={<Users />} title={t(searched ? 'patients.noneFound' : 'patients.noneYet')} text={text} />
    </div>
  );
}
