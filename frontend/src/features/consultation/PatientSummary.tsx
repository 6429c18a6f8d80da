import { UNAVAILABLE } from '../../app/graph/failure.ts';
import { Link } from '@tanstack/react-router';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { ageOn, dateIn, formatDate, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import type { ChartRecord, Measure } from '../chart/chartQueries.ts';
import { TrendChart } from '../chart/TrendChart.tsx';
import type { ChartState } from '../chart/useChart.ts';
import { ObservationsLine } from '../chart/ObservationsLine.tsx';
import { unitsOf } from '../chart/vitalWords.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { useClinic, useMe } from '../session/SessionContext.tsx';
import type { ConsultationVisit } from './consultationQueries.ts';

interface PatientSummaryProps {
  visit: ConsultationVisit;
  chart: ChartState;
}

const TRENDS: Measure[] = ['SYSTOLIC_PRESSURE', 'PULSE', 'TEMPERATURE', 'WEIGHT'];
const LAST_VISITS = 5;

/** Who the patient is, and what must be known before anything is decided. */
export function PatientSummary({
  visit: { patient, id },
  chart: { chart, loading, failureOf, refresh },
}: PatientSummaryProps) {
  const { slug, timezone } = useClinic();
  const { birthDate } = patient;
  return (
    <Card
      title={spokenName(patient)}
      aside={
        <Link
          to="/$clinicSlug/patients/$patientId"
          params={{ clinicSlug: slug, patientId: patient.id }}
          className="text-sm font-medium text-primary-deep underline"
        >
          {t('consultation.record')}
        </Link>
      }
    >
      <div className="flex items-center gap-3">
        <Avatar name={spokenName(patient)} photo={patient.photo} className="size-12 text-base" />
        {birthDate ? (
          <p className="text-sm text-ink-soft">
            {t('consultation.age', { years: ageOn(birthDate, todayIn(timezone)) })} · {formatDate(birthDate)} ·{' '}
            {patient.mrn}
          </p>
        ) : null}
      </div>
      {!chart && loading ? <SkeletonLines count={4} /> : null}
      {!chart && !loading ? (
        <FailureNote
          failure={failureOf('allergies') ?? UNAVAILABLE}
          what={t('consultation.summary.title')}
          onRetry={refresh}
        />
      ) : null}
      {chart ? <Lists chart={chart} /> : null}
      <Part title={t('consultation.summary.medicines')}>
        <Medicines medicines={patient.medicines} />
      </Part>
      <Part title={t('consultation.summary.visits')}>
        <LastVisits encounters={patient.encounters} appointmentId={id} />
      </Part>
      {chart?.vitalSigns ? <Trends entries={chart.vitalSigns.entries} /> : null}
    </Card>
  );
}

function Lists({ chart }: { chart: ChartRecord }) {
  const allergies = chart.allergies?.filter(({ clinicalStatus }) => clinicalStatus === 'ACTIVE') ?? [];
  const problems = chart.conditions?.filter(({ clinicalStatus }) => clinicalStatus === 'ACTIVE') ?? [];
  return (
    <>
      <Part title={t('consultation.summary.allergies')}>
        {allergies.map(({ id, substance, reaction, criticality }) => (
          <p key={id} className="flex flex-wrap items-center gap-1.5">
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-danger" />
            <span className="font-medium">{substance}</span>
            {reaction ? <span className="text-ink-soft">{reaction}</span> : null}
            {criticality === 'HIGH' ? <Badge tone="danger">{t('consultation.summary.highRisk')}</Badge> : null}
          </p>
        ))}
        {allergies.length === 0 && chart.noKnownAllergies ? (
          <p className="flex items-center gap-1.5">
            <ShieldCheck aria-hidden="true" className="size-4 text-primary" /> {t('consultation.summary.noneKnown')}
          </p>
        ) : null}
        {allergies.length === 0 && !chart.noKnownAllergies ? <Quiet>{t('consultation.summary.notAsked')}</Quiet> : null}
      </Part>
      <Part title={t('consultation.summary.problems')}>
        {problems.map(({ id, code, display }) => (
          <p key={id}>
            {display} <span className="font-mono text-xs text-ink-faint">{code}</span>
          </p>
        ))}
        {problems.length === 0 ? <Quiet>{t('consultation.summary.noProblems')}</Quiet> : null}
      </Part>
    </>
  );
}

function Medicines({ medicines }: Pick<ConsultationVisit['patient'], 'medicines'>) {
  const { timezone } = useClinic();
  if (!medicines || medicines.length === 0) return <Quiet>{t('consultation.summary.noMedicines')}</Quiet>;
  return medicines.map(({ line, endsAt }) => (
    <p key={line.id}>
      <span className="font-medium">{line.display}</span>
      <span className="block text-xs text-ink-soft">
        {t(`consultation.prescription.amounts.${line.unit}`, { count: line.dose })} ·{' '}
        {t(`consultation.prescription.frequencies.${line.frequency}`)} ·{' '}
        {t('consultation.summary.until', { date: formatDate(dateIn(endsAt, timezone)) })}
      </span>
    </p>
  ));
}

interface LastVisitsProps extends Pick<ConsultationVisit['patient'], 'encounters'> {
  /** The present visit's, which is none of the last. */
  appointmentId: string;
}

function LastVisits({ encounters, appointmentId }: LastVisitsProps) {
  const { timezone } = useClinic();
  const last = (encounters ?? []).filter(each => each.appointmentId !== appointmentId).slice(0, LAST_VISITS);
  if (last.length === 0) return <Quiet>{t('consultation.summary.noVisits')}</Quiet>;
  return last.map(({ id, startedAt, practitioner, diagnoses }) => (
    <p key={id}>
      {formatDate(dateIn(startedAt, timezone))} · {doctorName(practitioner)}
      {diagnoses && diagnoses.length > 0 ? (
        <span className="block text-xs text-ink-soft">{diagnoses.map(({ display }) => display).join(' · ')}</span>
      ) : null}
    </p>
  ));
}

function Trends({ entries }: { entries: NonNullable<ChartRecord['vitalSigns']>['entries'] }) {
  const system = unitsOf(useMe().organization?.country ?? 'US');
  const [latest] = entries;
  if (!latest) return null;
  return (
    <Part title={t('consultation.summary.trends')}>
      <ObservationsLine observations={latest.observations} />
      <div className="grid grid-cols-2 gap-2">
        {TRENDS.map(measure => (
          <TrendChart key={measure} measure={measure} entries={entries} system={system} />
        ))}
      </div>
    </Part>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="mt-3 flex flex-col gap-1 border-t border-line pt-2 text-sm">
    <h3 className="text-xs font-medium text-ink-faint">{title}</h3>
    {children}
  </section>
);

const Quiet = ({ children }: { children: ReactNode }) => <p className="text-ink-faint">{children}</p>;
