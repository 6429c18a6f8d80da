import { ageOn, todayIn } from '../../app/time/zone.ts';
import { loadLater } from '../../ui/loadLater.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { ReportsCard } from '../results/ReportsCard.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { AllergiesCard } from './AllergiesCard.tsx';
import { ProblemsCard } from './ProblemsCard.tsx';
import { useChart } from './useChart.ts';
import { VitalSignsCard } from './VitalSignsCard.tsx';

/** With its reference it weighs as much as a page: loaded for children alone. */
const GrowthCard = loadLater(
  async () => (await import('../growth/GrowthCard.tsx')).GrowthCard,
  <SkeletonLines count={6} />,
);

interface ChartProps {
  patientId: string;
  /** ISO 8601 date; null while it is not to be had. */
  birthDate: string | null;
}

/** Growth charts end here. */
const GROWN_YEARS = 20;
/** The head is measured below this age. */
const INFANT_YEARS = 5;

/** What a clinician looks at first: allergies, problems, vital signs, growth, test reports; nothing for roles that may not see them. */
export function Chart(props: ChartProps) {
  return useCan()('allergy:read') ? <ChartCards {...props} /> : null;
}

function ChartCards({ patientId, birthDate }: ChartProps) {
  const mayReadAll = useCan()('chart:read');
  const state = useChart(patientId);
  const { timezone } = useClinic();
  const years = birthDate === null ? null : ageOn(birthDate, todayIn(timezone));
  const stamp = (state.chart?.vitalSigns?.entries ?? []).map(({ id }) => id).join();
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      <AllergiesCard patientId={patientId} state={state} />
      {mayReadAll ? (
        <>
          <ProblemsCard patientId={patientId} state={state} />
          <VitalSignsCard
            patientId={patientId}
            state={state}
            infant={years !== null && years < INFANT_YEARS}
            className="md:col-span-2"
          />
          {years !== null && years < GROWN_YEARS ? (
            <GrowthCard patientId={patientId} stamp={stamp} className="md:col-span-2" />
          ) : null}
          <ReportsCard patientId={patientId} className="md:col-span-2" />
        </>
      ) : null}
    </div>
  );
}
