import { getRouteApi, Link } from '@tanstack/react-router';
import { ChevronLeft, ShieldCheck, TriangleAlert } from 'lucide-react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { doctorName, nameAway } from '../../patients/names.ts';
import { PatientLine } from '../../patients/PatientLine.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { DispenseBadge } from '../DispenseBadge.tsx';
import type { ToDispense } from '../pharmacyQueries.ts';
import { DispenseForm } from './DispenseForm.tsx';
import { DispenseHistory } from './DispenseHistory.tsx';
import { Label } from './Label.tsx';
import { usePrescription } from './usePrescription.ts';

const route = getRouteApi('/$clinicSlug/pharmacy/prescriptions/$prescriptionId');

const NOT_FOUND = { kind: 'refused', reason: 'PRESCRIPTION_NOT_FOUND', traceId: null } as const;

/** One prescription: who it is for, what they do not bear, what is left to hand out, and what was. */
export function DispensePage() {
  const { prescriptionId } = route.useParams();
  const { id: clinicId, slug } = useClinic();
  const { prescription, loading, failure, refresh } = usePrescription(prescriptionId, clinicId);
  return (
    <>
      <section className="flex min-w-0 flex-col gap-3 print:hidden">
        <Link
          to="/$clinicSlug/pharmacy/prescriptions"
          params={{ clinicSlug: slug }}
          className="flex w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink lg:hidden"
        >
          <ChevronLeft aria-hidden="true" className="size-4" /> {t('pharmacy.dispense.back')}
        </Link>
        {!prescription && loading ? <SkeletonLines count={6} /> : null}
        {!prescription && !loading ? (
          <FailureNote failure={failure ?? NOT_FOUND} what={t('pharmacy.dispense.what')} onRetry={refresh} />
        ) : null}
        {prescription ? (
          <>
            <Head prescription={prescription} />
            {/* What was looked at is dispensed: another version begins anew. */}
            <DispenseForm
              key={`${prescription.id} ${prescription.version}`}
              prescription={prescription}
              onStale={refresh}
            />
            <DispenseHistory prescription={prescription} onStale={refresh} />
          </>
        ) : null}
      </section>
      {prescription ? <Label prescription={prescription} /> : null}
    </>
  );
}

function Head({ prescription }: { prescription: ToDispense }) {
  const { slug, timezone } = useClinic();
  const { patient, prescriber, signedAt, dispenseStatus, cancelReason } = prescription;
  const time = signedAt ? formatMoment(signedAt, timezone) : '';
  return (
    <header className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-start justify-between gap-2">
        {patient ? (
          <h2>
            <Link to="/$clinicSlug/patients/$patientId" params={{ clinicSlug: slug, patientId: patient.id }}>
              <PatientLine patient={patient} />
            </Link>
          </h2>
        ) : (
          <h2>{nameAway()}</h2>
        )}
        <DispenseBadge status={dispenseStatus} />
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        {t('pharmacy.dispense.signedBy', { doctor: doctorName(prescriber), time })}
      </p>
      {cancelReason ? (
        <p className="mt-2 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {t('pharmacy.dispense.cancelled', { reason: cancelReason })}
        </p>
      ) : null}
      {patient ? <Allergies patient={patient} /> : null}
    </header>
  );
}

/** What the patient does not bear, in sight while medicines are handed out. */
function Allergies({ patient: { allergies, noKnownAllergies } }: { patient: NonNullable<ToDispense['patient']> }) {
  const active = allergies?.filter(({ clinicalStatus }) => clinicalStatus === 'ACTIVE') ?? [];
  if (active.length === 0)
    return (
      <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
        {noKnownAllergies ? <ShieldCheck aria-hidden="true" className="size-4 text-primary" /> : null}
        {t(noKnownAllergies ? 'pharmacy.dispense.noneKnown' : 'pharmacy.dispense.notAsked')}
      </p>
    );
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5 text-sm">
      <span className="font-medium">{t('pharmacy.dispense.allergies')}</span>
      {active.map(({ id, substance, criticality, reaction }) => (
        <Badge key={id} tone={criticality === 'HIGH' ? 'danger' : 'warning'} className="whitespace-normal">
          <TriangleAlert aria-hidden="true" /> {[substance, reaction].filter(Boolean).join(' · ')}
        </Badge>
      ))}
    </div>
  );
}
