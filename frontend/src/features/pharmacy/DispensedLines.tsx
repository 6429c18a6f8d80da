import { useQuery } from '@apollo/client/react';
import { t } from '../../language/t.ts';
import { useCan } from '../session/SessionContext.tsx';
import { DispenseBadge } from './DispenseBadge.tsx';
import { dispenseStatusQuery } from './pharmacyQueries.ts';
import { doseOf } from './pharmacyWords.ts';
import type { DoseUnit } from '../../graphql/graphql.ts';

interface DispensedLinesProps {
  prescription: { id: string; lines: ReadonlyArray<{ id: string; display: string; unit: DoseUnit }> };
}

/** How far the pharmacy is with a signed prescription, for who prescribed it; nothing where there is no pharmacy. */
export function DispensedLines(props: DispensedLinesProps) {
  return useCan()('pharmacy:read') ? <Lines {...props} /> : null;
}

function Lines({ prescription: { id, lines } }: DispensedLinesProps) {
  const { data } = useQuery(dispenseStatusQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const told = data?.prescriptionToDispense;
  if (!told?.dispenseStatus) return null;
  const begun = told.dispensing?.filter(({ status }) => status === 'PARTLY_DISPENSED') ?? [];
  return (
    <div className="flex flex-col gap-0.5 pt-1 text-xs text-ink-soft">
      <p>
        <DispenseBadge status={told.dispenseStatus} />
      </p>
      {begun.map(({ lineId, dispensed, prescribed }) => {
        const line = lines.find(each => each.id === lineId);
        if (!line) return null;
        const amounts = { dispensed: doseOf(line.unit, dispensed), prescribed: doseOf(line.unit, prescribed) };
        return (
          <p key={lineId}>
            {line.display}: {t('pharmacy.dispense.progress', amounts)}
          </p>
        );
      })}
    </div>
  );
}
