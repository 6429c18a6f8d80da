import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { InvoicesTable } from '../billing/InvoicesTable.tsx';
import { Chart } from '../chart/Chart.tsx';
import { DocumentsCard } from '../documents/DocumentsCard.tsx';
import { EncountersCard } from '../encounters/EncountersCard.tsx';
import { ExportPatient } from '../fhir/ExportPatient.tsx';
import { MergeBanner } from '../merging/MergeBanner.tsx';
import { MergeButton } from '../merging/MergeButton.tsx';
import { MergedRecord } from '../merging/MergedRecord.tsx';
import { useMerges } from '../merging/useMerges.ts';
import { CareTeamCard } from '../reception/CareTeamCard.tsx';
import { ConsentsCard } from '../reception/ConsentsCard.tsx';
import { ContactsCard } from '../reception/ContactsCard.tsx';
import { CoveragesCard } from '../reception/CoveragesCard.tsx';
import { PortalCard } from '../reception/PortalCard.tsx';
import { ProxiesCard } from '../reception/ProxiesCard.tsx';
import { TagsLine } from '../reception/TagsLine.tsx';
import { useReception } from '../reception/useReception.ts';
import { SharesCard } from '../print/SharesCard.tsx';
import { RemovePatient } from '../removed/RemovePatient.tsx';
import { RemovedCard } from '../removed/RemovedCard.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { BackToPatients } from './BackToPatients.tsx';
import { AppointmentsCard } from './record/AppointmentsCard.tsx';
import { InvoicesCard } from './record/InvoicesCard.tsx';
import { MessagesCard } from './record/MessagesCard.tsx';
import { PatientHead } from './record/PatientHead.tsx';
import type { RecordPart } from './record/recordPart.ts';
import { RecordWatch } from './record/RecordWatch.tsx';
import { RecordParts } from './record/RecordParts.tsx';
import { TimelineCard } from '../timeline/TimelineCard.tsx';
import type { PatientRecord } from './patientQueries.ts';
import { EditPatient } from './edit/EditPatient.tsx';
import { usePatient, type PatientState } from './usePatient.ts';
import { t } from '../../language/t.ts';

const route = getRouteApi('/$clinicSlug/patients/$patientId');

const NOT_FOUND = { kind: 'refused', reason: 'PATIENT_NOT_FOUND', traceId: null } as const;

/** A patient's record. Every part stands alone: one that is refused or down leaves the others. */
export function PatientPage() {
  const { patientId } = route.useParams();
  const { slug } = useClinic();
  const { view } = route.useSearch();
  const can = useCan();
  const navigate = useNavigate();
  const state = usePatient(patientId);
  const reception = useReception(patientId);
  const { patient, loading, failureOf, refresh } = state;
  const refreshAll = () => {
    refresh();
    reception.refresh();
  };
  const { merges, reload } = useMerges(patientId, refreshAll);
  const onMerged = () => {
    reload();
    refreshAll();
  };
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4">
      <BackToPatients />
      {patient ? null : <h1 className="sr-only">{t('patients.record.title')}</h1>}
      {!patient && loading ? <SkeletonLines count={6} /> : null}
      {!patient && !loading ? (
        <FailureNote failure={failureOf() ?? NOT_FOUND} what={t('patients.record.this')} onRetry={refresh} />
      ) : null}
      {patient?.mergedInto ? <MergedRecord patient={patient} survivor={patient.mergedInto} /> : null}
      {patient && !patient.mergedInto ? (
        <>
          <PatientHead
            patient={patient}
            tags={<TagsLine patientId={patient.id} state={reception} />}
            actions={
              <>
                <EditPatient patient={patient} onChanged={refresh} />
                {can('patient:export') ? <ExportPatient patientId={patient.id} /> : null}
                <MergeButton patient={patient} onMerged={onMerged} />
                <RemovePatient
                  patient={patient}
                  onRemoved={() => void navigate({ to: '/$clinicSlug/patients', params: { clinicSlug: slug } })}
                />
              </>
            }
          />
          <MergeBanner merges={merges} onChanged={onMerged} />
          <RecordWatch patientId={patient.id} onReload={refresh} />
          <RecordParts />
          <Part view={view} state={state} patient={patient} />
        </>
      ) : null}
    </div>
  );
}

interface PartProps {
  view: RecordPart | undefined;
  state: PatientState;
  patient: PatientRecord;
}

function Part({ view, state, patient }: PartProps) {
  const can = useCan();
  if (view === 'timeline') return <TimelineCard patientId={patient.id} />;
  if (view === 'documents') return <DocumentsCard patientId={patient.id} asTable />;
  if (view === 'invoices' && can('invoice:read')) return <InvoicesTable patientId={patient.id} />;
  return <Summary state={state} patient={patient} />;
}

/** What is true of the patient now, and the parts of the record one by one. */
function Summary({ state, patient }: { state: PatientState; patient: PatientRecord }) {
  const can = useCan();
  const reception = useReception(patient.id);
  const { loading, failureOf, refresh } = state;
  return (
    <>
      <Chart patientId={patient.id} birthDate={patient.birthDate} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <EncountersCard
            patientId={patient.id}
            encounters={patient.encounters}
            loading={loading}
            failure={failureOf('encounters')}
            onRefresh={refresh}
          />
          <AppointmentsCard state={state} appointments={patient.appointments} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <DocumentsCard patientId={patient.id} />
          {can('paper:share') ? <SharesCard patientId={patient.id} /> : null}
          <ContactsCard patientId={patient.id} state={reception} />
          {can('care-team:read') ? <CareTeamCard patientId={patient.id} state={reception} /> : null}
          {can('proxy:read') ? <ProxiesCard patientId={patient.id} state={reception} /> : null}
          {can('portal:manage') ? <PortalCard patientId={patient.id} /> : null}
          {can('coverage:read') ? <CoveragesCard patientId={patient.id} state={reception} /> : null}
          {can('consent:read') ? <ConsentsCard patientId={patient.id} state={reception} /> : null}
          {can('message:read') ? <MessagesCard state={state} messages={patient.messages} /> : null}
          {can('invoice:read') ? <InvoicesCard state={state} invoices={patient.invoices} /> : null}
          <RemovedCard patientId={patient.id} />
        </div>
      </div>
    </>
  );
}
