import { useNavigate } from '@tanstack/react-router';
import { Search, UserPlus, Users } from 'lucide-react';
import { Suspense, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Input } from '../../ui/Input.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { PatientTable, PatientTableSkeleton } from './PatientTable.tsx';
import { RegisterPatient } from './register/RegisterPatient.ts';
import { usePatientPages } from './usePatientSearch.ts';

/** Everyone registered, found by name, phone, e-mail or record number. */
export function PatientsPage() {
  const [text, setText] = useState('');
  const [registering, setRegistering] = useState(false);
  const { slug } = useClinic();
  const navigate = useNavigate();
  const mayRegister = useCan()('patient:register');
  const open = ({ id }: { id: string }) =>
    void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
  return (
    <div className="mx-auto w-full max-w-5xl">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold tracking-tight">Patients</h1>
        {mayRegister ? (
          <Button onClick={() => setRegistering(true)}>
            <UserPlus aria-hidden="true" /> Register patient
          </Button>
        ) : null}
      </div>
      <div className="relative mb-3">
        <Search aria-hidden="true" className="absolute top-3.5 left-3.5 size-4 text-ink-faint" />
        <Input
          type="search"
          aria-label="Search patients"
          placeholder="Beginning of a name, phone number, e-mail address or record number"
          className="h-11 pl-10"
          autoComplete="off"
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </div>
      <PatientPages text={text} />
      {registering ? (
        <Suspense>
          <RegisterPatient onClose={() => setRegistering(false)} onPatient={open} />
        </Suspense>
      ) : null}
    </div>
  );
}

function PatientPages({ text }: { text: string }) {
  const { patients, endCursor, loading, failure, more, retry } = usePatientPages(text);
  if (failure) return <FailureNote failure={failure} what="Patients" onRetry={retry} />;
  if (!patients) return <PatientTableSkeleton />;
  if (patients.length === 0) return <NoPatients searched={text.trim() !== ''} />;
  return (
    <>
      <PatientTable patients={patients} caption={text ? 'Patients found' : 'Latest registered'} />
      {endCursor ? (
        <div className="mt-4 text-center">
          <Button variant="outline" busy={loading} onClick={() => void more(endCursor)}>
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}

function NoPatients({ searched }: { searched: boolean }) {
  const text = searched
    ? 'Type the beginning of the given or family name, or the whole phone number, e-mail address or record number.'
    : 'Patients appear here once they are registered.';
  return (
    <div className="rounded-card border border-line bg-surface">
      <EmptyState icon={<Users />} title={searched ? 'No patient found' : 'No patients yet'} text={text} />
    </div>
  );
}
