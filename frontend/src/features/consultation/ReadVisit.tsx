import { t } from '../../language/t.ts';
import type { ChartState } from '../chart/useChart.ts';
import { useCan, useMe } from '../session/SessionContext.tsx';
import type { ConsultationVisit, VisitRecord } from './consultationQueries.ts';
import { DiagnosesCard } from './DiagnosesCard.tsx';
import { FollowUpCard } from './FollowUpCard.tsx';
import { PrescriptionCard } from './PrescriptionCard.tsx';
import { SignedNoteCard } from './SignedNoteCard.tsx';
import { TestsCard } from './TestsCard.tsx';
import { usePrescription } from './usePrescription.ts';
import { draftOf } from './visitDraft.ts';

export interface VisitPartsProps {
  visit: ConsultationVisit;
  record: VisitRecord | null;
  chart: ChartState;
  onChanged: () => void;
}

/** A visit's record to read: signed, or another's; a signed one can be added to. */
export function ReadVisit({ visit: { patient }, record, chart, onChanged }: VisitPartsProps) {
  const can = useCan();
  const { practitioner } = useMe();
  const doctor = practitioner !== null && can('encounter:write');
  const { diagnoses, followUpOn, followUpReason } = draftOf(record);
  const prescription = usePrescription({
    patientId: patient.id,
    prescriptions: patient.prescriptions ?? [],
    record,
    practitionerId: practitioner?.id,
    opened: () => Promise.resolve(record ? { ok: true, value: record } : NO_RECORD),
    onChanged,
  });
  if (!record) return <p className="text-sm text-ink-soft">{t('consultation.notADoctor')}</p>;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <SignedNoteCard record={record} mayAdd={doctor} onAdded={onChanged} />
      <DiagnosesCard
        patientId={patient.id}
        diagnoses={diagnoses}
        problems={activeCodes(chart)}
        onChange={null}
        onListed={chart.refresh}
      />
      <PrescriptionCard state={prescription} mayWrite={can('prescription:write') && doctor} tried={false} />
      <TestsCard orders={record.serviceRequests ?? []} write={null} tried={false} />
      <FollowUpCard {...{ followUpOn, followUpReason }} onChange={null} />
    </div>
  );
}

const NO_RECORD = {
  ok: false,
  failure: { kind: 'refused', reason: 'ENCOUNTER_NOT_FOUND', traceId: null },
} as const;

/** Codes of the patient's active problems. */
export const activeCodes = ({ chart }: ChartState): string[] =>
  (chart?.conditions ?? []).filter(({ clinicalStatus }) => clinicalStatus === 'ACTIVE').map(({ code }) => code);
