import { useState } from 'react';
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
      title="Kinds of visit"
      none="None yet: visits are as long as a doctor’s times."
      rows={types.map(type => ({ ...type, note: lengthOf(type) }))}
      words={{ add: 'Define', end: 'Retire' }}
      mayChange={mayChange}
      onAdd={() => setDefining(true)}
      onEnd={type => void retire(type)}
    >
      {defining ? <VisitTypeDialog onClose={() => setDefining(false)} /> : null}
    </ListCard>
  );
}

function lengthOf({ minutes, beforeMinutes, afterMinutes }: VisitTypesCardProps['types'][number]): string {
  const around = [beforeMinutes ? `${beforeMinutes} before` : '', afterMinutes ? `${afterMinutes} after` : ''];
  const kept = around.filter(Boolean).join(' and ');
  return `${minutes} minutes${kept ? `, ${kept} kept free` : ''}`;
}
