import { getRouteApi } from '@tanstack/react-router';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { useChart } from '../chart/useChart.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { PreparationCard } from '../preparation/PreparationCard.tsx';
import { ReviewCard } from '../results/ReviewCard.tsx';
import { useCan, useMe } from '../session/SessionContext.tsx';
import type { ConsultationVisit } from './consultationQueries.ts';
import { DoctorQueue } from './DoctorQueue.tsx';
import { PatientSummary } from './PatientSummary.tsx';
import { ReadVisit } from './ReadVisit.tsx';
import { useConsultation } from './useConsultation.ts';
import { WriteVisit } from './WriteVisit.tsx';

const route = getRouteApi('/$clinicSlug/consultation/$appointmentId');

const NOT_FOUND = { kind: 'refused', reason: 'APPOINTMENT_NOT_FOUND', traceId: null } as const;

/** One visit on one screen: who is here, what is known, and what the doctor writes (FE-08). */
export function ConsultationPage() {
  const { appointmentId } = route.useParams();
  const state = useConsultation(appointmentId);
  const { visit, loading, failureOf, refresh } = state;
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4">
      <h1 className="text-lg font-semibold tracking-tight sm:text-xl">{t('consultation.title')}</h1>
      {!visit && loading ? <SkeletonLines count={6} /> : null}
      {!visit && !loading ? (
        <FailureNote failure={failureOf('appointment') ?? NOT_FOUND} what={t('consultation.away')} onRetry={refresh} />
      ) : null}
      {visit ? <Visit key={visit.id} visit={visit} state={state} /> : null}
    </div>
  );
}

function Visit({ visit, state }: { visit: ConsultationVisit; state: ReturnType<typeof useConsultation> }) {
  const chart = useChart(visit.patient.id);
  const can = useCan();
  const { practitioner } = useMe();
  const { record, recordFailure, refresh } = state;
  const own = record === null || record.practitioner.id === practitioner?.id;
  const writes = practitioner !== null && can('encounter:write') && own && !record?.note.signedAt;
  const parts = { visit, record, chart, onChanged: refresh };
  return (
    <>
      <p className="-mt-3 text-sm text-ink-soft">
        {formatMoment(visit.startsAt, visit.timezone)} · {doctorName(visit.practitioner)}
        {visit.reason ? ` · ${t('consultation.reason', { reason: visit.reason })}` : ''}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <PatientSummary visit={visit} chart={chart} />
          <PreparationCard appointmentId={visit.id} patientId={visit.patient.id} name={spokenName(visit.patient)} />
          <DoctorQueue appointmentId={visit.id} />
          <ReviewCard />
        </div>
        {recordFailure ? (
          <FailureNote failure={recordFailure} what={t('consultation.note.title')} onRetry={refresh} />
        ) : writes ? (
          <WriteVisit {...parts} />
        ) : (
          <ReadVisit {...parts} />
        )}
      </div>
    </>
  );
}
