import { useState } from 'react';
import { Select } from '../../../ui/Select.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { DayTable } from './DayTable.tsx';
import type { DayModel } from './dayModel.ts';
import { doctorName } from '../../patients/names.ts';

interface DayViewProps {
  model: DayModel;
  onOpen: (appointmentId: string) => void;
}

/** All doctors side by side; on a phone one doctor, chosen from a list. */
export function DayView({ model, onOpen }: DayViewProps) {
  const wide = useMediaQuery('(min-width: 48rem)');
  const [chosen, setChosen] = useState<string | null>(null);
  if (wide || model.columns.length < 2) return <DayTable model={model} onOpen={onOpen} />;
  const column = model.columns.find(({ practitioner }) => practitioner.id === chosen) ?? firstAtWork(model);
  const options = model.columns.map(({ practitioner, visits }) => ({
    value: practitioner.id,
    label: doctorName(practitioner),
    note: visits.length === 1 ? '1 visit' : `${visits.length} visits`,
  }));
  return (
    <>
      <Select aria-label="Doctor" value={column?.practitioner.id ?? ''} onChange={setChosen} options={options} />
      <DayTable model={{ ...model, columns: column ? [column] : [] }} onOpen={onOpen} />
    </>
  );
}

const firstAtWork = ({ columns }: DayModel) => columns.find(({ sessions }) => sessions.length > 0) ?? columns[0];
