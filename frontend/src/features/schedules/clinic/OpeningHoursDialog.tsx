import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { formatDate, todayIn, weekdayName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Input } from '../../../ui/Input.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { DateField } from '../effect/DateField.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { type OpeningWeek, setOpeningHours } from '../scheduleQueries.ts';
import { useUndoWeek } from '../week/useUndoWeek.ts';
import { nextMonday, WEEKDAYS } from '../weekdays.ts';
import { openInput, openProblem, type OpenText, openTexts, withHours } from './openingModel.ts';

interface OpeningHoursDialogProps {
  week: OpeningWeek;
  onClose: () => void;
}

/** The clinic's week of opening hours, from a date on. */
export function OpeningHoursDialog({ week, onClose }: OpeningHoursDialogProps) {
  const { id: clinicId, timezone, name } = useClinic();
  const [hours, setHours] = useState(openTexts(week));
  const [from, setFrom] = useState(nextMonday(todayIn(timezone)));
  const undo = useUndoWeek();
  const problem = openProblem(hours);
  return (
    <EntryDialog
      title="Opening hours"
      description={`${name}; a day without hours is closed`}
      mutation={setOpeningHours}
      pick={data => data.setOpeningHours}
      entry={
        problem
          ? null
          : {
              clinicId,
              hours: openInput(hours),
              effectiveFrom: from,
              seenChangeId: week.changes[0]?.id ?? null,
            }
      }
      done={{ title: 'Opening hours saved', text: `From ${formatDate(from)}` }}
      undo={({ change }) => void undo(change.id)}
      onClose={onClose}
    >
      <DateField label="From" value={from} onChange={setFrom} />
      <div className="flex flex-col gap-1.5">
        {WEEKDAYS.map(weekday => (
          <DayHours key={weekday} weekday={weekday} hours={hours} onChange={setHours} />
        ))}
      </div>
      <p aria-live="polite" className="text-sm text-danger empty:hidden">
        {problem}
      </p>
      {hours.length === 0 ? (
        <p className="text-sm text-ink-soft">Without any, the doctors’ own hours decide alone.</p>
      ) : null}
    </EntryDialog>
  );
}

interface DayHoursProps {
  weekday: number;
  hours: readonly OpenText[];
  onChange: (hours: OpenText[]) => void;
}

function DayHours({ weekday, hours, onChange }: DayHoursProps) {
  const day = weekdayName(weekday);
  const own = hours.filter(each => each.weekday === weekday);
  const put = (changed: OpenText, next: OpenText) => onChange(hours.map(each => (each === changed ? next : each)));
  return (
    <div
      role="group"
      aria-label={day}
      className="grid grid-cols-[1fr_2rem] items-start gap-x-2 sm:grid-cols-[6rem_1fr_2rem]"
    >
      <span aria-hidden="true" className="pt-1.5 text-sm font-medium sm:pt-2 sm:font-normal">
        {day}
      </span>
      <Button
        variant="ghost"
        size="iconSm"
        className="sm:order-3 sm:mt-1"
        aria-label={`Add hours on ${day}`}
        onClick={() => onChange(withHours(hours, weekday))}
      >
        <Plus aria-hidden="true" />
      </Button>
      <div className="flex min-w-0 flex-col gap-1.5 max-sm:col-span-2">
        {own.length === 0 ? <span className="text-sm text-ink-faint sm:pt-2">Closed</span> : null}
        {own.map((each, index) => (
          <div key={index} className="flex items-center gap-1.5">
            <Input
              type="time"
              className="min-w-0 px-2"
              aria-label={`${day}, from`}
              value={each.startsAt}
              onChange={event => put(each, { ...each, startsAt: event.target.value })}
            />
            <span aria-hidden="true">–</span>
            <Input
              type="time"
              className="min-w-0 px-2"
              aria-label={`${day}, to`}
              value={each.endsAt}
              onChange={event => put(each, { ...each, endsAt: event.target.value })}
            />
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={`Remove these hours of ${day}`}
              onClick={() => onChange(hours.filter(other => other !== each))}
            >
              <X aria-hidden="true" />
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
