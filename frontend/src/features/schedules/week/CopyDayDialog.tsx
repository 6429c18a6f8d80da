import { weekdayName } from '../../../app/time/zone.ts';
import { useState } from 'react';
import { CheckGroup } from '../../administration/CheckGroup.tsx';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { WEEKDAYS } from '../weekdays.ts';

interface CopyDayDialogProps {
  weekday: number;
  onCopy: (to: number[]) => void;
  onClose: () => void;
}

/** Makes other days like one of them. */
export function CopyDayDialog({ weekday, onCopy, onClose }: CopyDayDialogProps) {
  const others = WEEKDAYS.filter(day => day !== weekday);
  const [chosen, setChosen] = useState(others.filter(day => day < 6).map(String));
  return (
    <FormDialog
      title={`Copy ${weekdayName(weekday)}`}
      description="The chosen days get its hours and lose their own."
      action="Copy"
      busy={false}
      failure={null}
      notDone=""
      onSubmit={() => {
        onCopy(chosen.map(Number));
        onClose();
      }}
      onClose={onClose}
    >
      <CheckGroup
        legend="To"
        options={others.map(day => ({ value: String(day), label: weekdayName(day) }))}
        chosen={chosen}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
