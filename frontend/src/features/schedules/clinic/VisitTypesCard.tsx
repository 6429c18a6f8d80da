import { useState } from 'react';
import { t } from '../../../language/t.ts';
import type { ClinicHours } from '../scheduleQueries.ts';
import { retireVisitType } from '../scheduleQueries.ts';
import { ListCard } from './ListCard.tsx';
import { useRetire } from './useRetire.ts';
import { VisitTypeDialog } from './VisitTypeDialog.tsx';

interface VisitTypesCardProps {
  types: NonNullable<ClinicHours['visitTypes']>;
  mayChange: boolean;
}

/** What visits are booked as. */
export function VisitTypesCard({ types, mayChange }: VisitTypesCardProps) {
  const [defining, setDefining] = useState(false);
  const retire = useRetire(retireVisitType, data => data.retireVisitType);
  return (
    <ListCard
      title={t('rules.type.title')}
      none={t('rules.type.none')}
      rows={types.map(type => ({ ...type, note: lengthOf(type) }))}
      words={{ add: t('rules.define'), endOf: name => t('rules.retireOf', { name }) }}
      mayChange={mayChange}
      onAdd={() => setDefining(true)}
      onEnd={type => void retire(type)}
    >
      {defining ? <VisitTypeDialog onClose={() => setDefining(false)} /> : null}
    </ListCard>
  );
}

function lengthOf({ minutes, beforeMinutes, afterMinutes }: VisitTypesCardProps['types'][number]): string {
  const [before, after] = [beforeMinutes, afterMinutes];
  if (before && after) return t('rules.type.lengthBoth', { minutes, before, after });
  if (before) return t('rules.type.lengthBefore', { minutes, before });
  return after ? t('rules.type.lengthAfter', { minutes, after }) : t('rules.type.length', { minutes });
}
