import { useCan } from '../session/SessionContext.tsx';
import { AllergiesCard } from './AllergiesCard.tsx';
import { ProblemsCard } from './ProblemsCard.tsx';
import { useChart } from './useChart.ts';
import { VitalSignsCard } from './VitalSignsCard.tsx';

/** What a clinician looks at first: allergies, problems, vital signs; nothing for roles that may not see them. */
export function Chart({ patientId }: { patientId: string }) {
  return useCan()('allergy:read') ? <ChartCards patientId={patientId} /> : null;
}

function ChartCards({ patientId }: { patientId: string }) {
  const mayReadAll = useCan()('chart:read');
  const state = useChart(patientId);
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      <AllergiesCard patientId={patientId} state={state} />
      {mayReadAll ? (
        <>
          <ProblemsCard patientId={patientId} state={state} />
          <VitalSignsCard patientId={patientId} state={state} className="md:col-span-2" />
        </>
      ) : null}
    </div>
  );
}
