import { useNavigate } from '@tanstack/react-router';
import { Search, UserPlus, Users } from 'lucide-react';
import { Suspense, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Input } from '../../ui/Input.tsx';
import { ImportPatient } from '../fhir/ImportPatient.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { TagFilter } from '../reception/TagFilter.tsx';
import { PatientTable, PatientTableSkeleton } from './PatientTable.tsx';
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
  const mayRegister = useCan()('patient:register');
  const open = ({ id }: { id: string }) =>
    void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
  return (
    <div className="mx-auto w-full max-w-5xl">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold tracking-tight">{t('patients.title')}</h1>
        {mayRegister ? (
          <div className="flex flex-wrap gap-2">
            <ImportPatient onPatient={open} />
            <Button onClick={() => setRegistering(true)}>
              <UserPlus aria-hidden="true" /> {t('patients.register')}
            </Button>
          </div>
        ) : null}
      </div>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <div className="relative min-w-60 flex-1">
          <Search aria-hidden="true" className="absolute top-3.5 left-3.5 size-4 text-ink-faint" />
          <Input
            type="search"
            aria-label={t('patients.search')}
            placeholder={t('patients.searchBy')}
            className="h-11 pl-10"
            autoComplete="off"
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </div>
        <TagFilter tagId={tagId} onChange={setTagId} />
      </div>
      <PatientPages text={text} tagId={tagId} />
      {registering ? (
        <Suspense>
          <RegisterPatient onClose={() => setRegistering(false)} onPatient={open} />
        </Suspense>
      ) : null}
    </div>
  );
}

function PatientPages({ text, tagId }: { text: string; tagId: string }) {
  const { patients, endCursor, loading, failure, more, retry } = usePatientPages(text, tagId);
  if (failure) return <FailureNote failure={failure} what={t('patients.title')} onRetry={retry} />;
  if (!patients) return <PatientTableSkeleton />;
  if (patients.length === 0) return <NoPatients searched={text.trim() !== '' || tagId !== ''} />;
  return (
    <>
      <PatientTable patients={patients} caption={t(text || tagId ? 'patients.found' : 'patients.latest')} />
      {endCursor ? (
        <div className="mt-4 text-center">
          <Button variant="outline" busy={loading} onClick={() => void more(endCursor)}>
            {t('patients.more')}
          </Button>
        </div>
      ) : null}
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
