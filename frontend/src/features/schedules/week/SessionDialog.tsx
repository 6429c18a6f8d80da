import { weekdayName } from '../../../app/time/zone.ts';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { WEEKDAYS } from '../weekdays.ts';
import { SessionFields, sessionProblems, type SessionText } from './SessionFields.tsx';
import { minutesOf, type Session, timeOf, visitsOf } from './weekModel.ts';

interface SessionDialogProps {
  session: Session;
  isNew: boolean;
  onPut: (session: Session) => void;
  onRemove: (session: Session) => void;
  onClose: () => void;
}

const DAYS = WEEKDAYS.map(weekday => ({ value: String(weekday), label: weekdayName(weekday) }));

/** One session of the week in numbers. */
export function SessionDialog({ session, isNew, onPut, onRemove, onClose }: SessionDialogProps) {
  const [weekday, setWeekday] = useState(session.weekday);
  const [text, setText] = useState<SessionText>({
    startsAt: timeOf(session.from),
    endsAt: timeOf(session.until),
    slotMinutes: String(session.slotMinutes),
    places: String(session.capacity),
  });
  const [asked, setAsked] = useState(false);
  const problems = sessionProblems(text);
  const isFine = Object.keys(problems).length === 0;
  const meant = { ...session, weekday, ...sessionOf(text) };
  const submit = () => {
    setAsked(true);
    if (!isFine) return;
    onPut(meant);
    onClose();
  };
  return (
    <FormDialog
      title={isNew ? 'Add hours' : 'Change hours'}
      action={isNew ? 'Add' : 'Apply'}
      busy={false}
      failure={null}
      notDone=""
      aside={
        isNew ? null : (
          <Button
            variant="ghost"
            className="mr-auto text-danger"
            onClick={() => {
              onRemove(session);
              onClose();
            }}
          >
            <Trash2 aria-hidden="true" /> Remove
          </Button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="Day">
        {control => (
          <Select control={control} value={String(weekday)} options={DAYS} onChange={day => setWeekday(Number(day))} />
        )}
      </Field>
      <SessionFields value={text} onChange={setText} errors={asked ? problems : {}} />
      <p aria-live="polite" className="text-sm text-ink-soft">
        {isFine ? `Room for ${visitsOf(meant)} visits.` : ''}
      </p>
    </FormDialog>
  );
}

/** What was typed, as numbers. */
export const sessionOf = ({ startsAt, endsAt, slotMinutes, places }: SessionText) => ({
  ...minutesOf({ startsAtLocal: startsAt, endsAtLocal: endsAt }),
  slotMinutes: Number(slotMinutes),
  capacity: Number(places),
});
