import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { doctorName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { EntryDialog } from '../effect/EntryDialog.tsx';
import { setDay } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { SessionFields, sessionProblems, type SessionText } from '../week/SessionFields.tsx';
import type { OwnDay } from './monthModel.ts';
import { useRemove } from './useRemove.ts';

interface DayHoursDialogProps {
  doctor: Doctor;
  date: string;
  /** The date's own hours so far; null: it has none. */
  own: OwnDay | null;
  onClose: () => void;
}

const FIRST: SessionText = { startsAt: '09:00', endsAt: '12:00', slotMinutes: '15', places: '1' };

const textOf = (session: OwnDay['sessions'][number]): SessionText => ({
  startsAt: session.startsAtLocal,
  endsAt: session.endsAtLocal,
  slotMinutes: String(session.slotMinutes),
  places: String(session.capacity),
});

/** Hours of one date instead of the usual week's; without any the doctor is not here that day. */
export function DayHoursDialog({ doctor, date, own, onClose }: DayHoursDialogProps) {
  const { id: clinicId } = useClinic();
  const [sessions, setSessions] = useState<SessionText[]>(own ? own.sessions.map(textOf) : [FIRST]);
  const { remove } = useRemove(doctor);
  const put = (index: number, session: SessionText) =>
    setSessions(before => before.map((each, at) => (at === index ? session : each)));
  const isFine = sessions.every(session => Object.keys(sessionProblems(session)).length === 0);
  return (
    <EntryDialog
      title={t('exceptions.add.day')}
      description={t('exceptions.day.only', { doctor: doctorName(doctor), date: formatDate(date, 'long') })}
      mutation={setDay}
      pick={data => data.setDay}
      entry={
        isFine
          ? {
              clinicId,
              practitionerId: doctor.id,
              date,
              sessions: sessions.map(({ startsAt, endsAt, slotMinutes, places }) => ({
                startsAtLocal: startsAt,
                endsAtLocal: endsAt,
                slotMinutes: Number(slotMinutes),
                capacity: Number(places),
              })),
            }
          : null
      }
      done={{ title: t('exceptions.day.done'), text: `${doctorName(doctor)}, ${formatDate(date)}` }}
      {...(own
        ? {}
        : { undo: () => void remove({ kind: 'day', row: { __typename: 'DayHours', date, sessions: [] } }) })}
      onClose={onClose}
    >
      {sessions.length === 0 ? <p className="text-sm">{t('exceptions.day.notHere')}</p> : null}
      {sessions.map((session, index) => (
        <fieldset key={index} className="rounded-lg border border-line p-3">
          <legend className="px-1 text-[0.8125rem] font-medium">
            {sessions.length > 1 ? t('exceptions.day.hoursOf', { index: index + 1 }) : t('exceptions.day.hours')}
          </legend>
          <SessionFields value={session} onChange={next => put(index, next)} errors={sessionProblems(session)} />
          <Button
            variant="ghost"
            size="sm"
            className="mt-2 text-danger"
            onClick={() => setSessions(before => before.filter((_, at) => at !== index))}
          >
            <Trash2 aria-hidden="true" /> {t('exceptions.day.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="outline"
        className="self-start"
        onClick={() => setSessions(before => [...before, afterLast(before)])}
      >
        <Plus aria-hidden="true" /> {t('schedules.addHours')}
      </Button>
    </EntryDialog>
  );
}

const afterLast = (sessions: readonly SessionText[]): SessionText => {
  const last = sessions.at(-1);
  return last ? { ...last, startsAt: '', endsAt: '' } : FIRST;
};
