import { useState } from 'react';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { isWithin, NumberField } from '../clinic/NumberField.tsx';
import { farSite } from './travelModel.ts';
import { setTravelTime, type TravelTime } from './travelQueries.ts';

const RANGE = { from: 0, to: 480 };

/** The minutes between two sites; which visits that leaves too near to each other is shown beforehand. */
export function TravelDialog({ time, onClose }: { time: TravelTime; onClose: () => void }) {
  const far = farSite(time);
  const pair = `${time.clinic.name} – ${far.name}`;
  const [typed, setTyped] = useState(time.source === 'ENTERED' ? String(time.minutes) : '');
  const isFine = typed === '' || isWithin(typed, RANGE);
  return (
    <EntryDialog
      title="Travel time"
      description={pair}
      mutation={setTravelTime}
      pick={data => data.setTravelTime}
      entry={isFine ? { clinicId: time.clinic.id, to: far.input, minutes: typed === '' ? null : Number(typed) } : null}
      everyClinic
      done={{ title: 'Travel time saved', text: pair }}
      onClose={onClose}
    >
      <NumberField
        label="Minutes"
        value={typed}
        onChange={setTyped}
        range={RANGE}
        optional
        hint="There and back alike. Empty: as reckoned by distance, or none."
      />
    </EntryDialog>
  );
}
