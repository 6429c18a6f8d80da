import { useState } from 'react';
import { t } from '../../../language/t.ts';
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
      title={t('rules.travel.time')}
      description={pair}
      mutation={setTravelTime}
      pick={data => data.setTravelTime}
      entry={isFine ? { clinicId: time.clinic.id, to: far.input, minutes: typed === '' ? null : Number(typed) } : null}
      everyClinic
      done={{ title: t('rules.travel.timeSaved'), text: pair }}
      onClose={onClose}
    >
      <NumberField
        label={t('rules.minutes')}
        value={typed}
        onChange={setTyped}
        range={RANGE}
        optional
        hint={t('rules.travel.timeHint')}
      />
    </EntryDialog>
  );
}
