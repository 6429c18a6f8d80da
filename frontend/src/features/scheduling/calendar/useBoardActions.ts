import { useState } from 'react';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { reportFailure } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { startBooking } from '../booking/bookingPanel.ts';
import { type Placement, samePlacement } from '../changes/conflict.ts';
import { type MoveAnswer, useMoveAppointment } from '../changes/useMoveAppointment.ts';
import { keepUndoable } from '../changes/undo.ts';
import { useReportUndoable } from '../changes/useUndo.ts';
import type { BoardActions } from './Board.tsx';
import type { BoardModel } from './boardModel.ts';
import type { CalendarPlace } from './calendarPlace.ts';
import type { Visit } from './calendarQuery.ts';
import { instantAt } from './dayGrid.ts';
import { type Place, timesAt } from './dragModel.ts';
import { STATUS_LOOKS } from './visitStatus.ts';

/** A move that did not happen, and what is to be decided about it. */
export interface MoveProblem {
  visit: Visit;
  wanted: Placement;
  /** Where it was dropped; null where it was not dropped on the board. */
  place: Place | null;
  answer: Extract<MoveAnswer, { kind: 'taken' | 'changed' }>;
}

/** What can be done on a board, by the reader's permissions, and what is left to decide about a move. */
export function useBoardActions(model: BoardModel, { onOpen, onDay }: CalendarPlace) {
  const can = useCan();
  const moveAppointment = useMoveAppointment();
  const report = useReportUndoable();
  const [problem, setProblem] = useState<MoveProblem | null>(null);

  const move = async (visit: Visit, wanted: Placement, place: Place | null) => {
    setProblem(null);
    if (samePlacement(visit, wanted)) return;
    const moving = moveAppointment(visit, wanted);
    keepUndoable(
      moving.then(answer => (answer.kind === 'moved' ? answer.visit : null)),
      Date.now(),
    );
    const answer = await moving;
    if (answer.kind === 'moved') {
      const { startsAt, timezone, practitioner } = answer.visit;
      const when = `${formatMoment(startsAt, timezone)}, ${zoneName(timezone, startsAt).name}`;
      report(
        answer.visit,
        t('appointment.moved', { name: spokenName(visit.patient) }),
        t('appointment.movedTo', { when, doctor: doctorName(practitioner) }),
      );
    } else if (answer.kind === 'failed') reportFailure(t('appointment.notMoved'), sentenceOf(answer.failure));
    else if (answer.kind === 'changed' && !STATUS_LOOKS[answer.theirs.status].movable)
      reportFailure(t('appointment.notMoved'), t(`appointment.byNow.${answer.theirs.status}`));
    else setProblem({ visit, wanted, place, answer });
  };

  const actions: BoardActions = {
    mayBook: can('appointment:book'),
    mayMove: ({ visit }) => can('appointment:book') && STATUS_LOOKS[visit.status].movable && !visit.walkIn,
    onOpen,
    onDay,
    onBook: ({ doctor, room, grid }, minute) =>
      startBooking({
        ...(doctor ? { practitionerId: doctor.id } : {}),
        ...(room ? { roomId: room.id } : {}),
        date: grid.date,
        startsAt: instantAt(grid, minute),
      }),
    onMove: (placed, place) => {
      const column = model.columns[place.column];
      if (!column) return;
      const visit = latestOf(placed.visit, model);
      const practitioner = column.doctor ?? visit.practitioner;
      const room = column.room === undefined ? visit.room : column.room;
      void move(visit, { ...timesAt(column, place), practitioner, room }, place);
    },
  };
  return { actions, problem, move, dismiss: () => setProblem(null) };
}

/**
 * A visit as it was when it was taken up, in its latest version: its own last move may have been answered since. One that
 * somebody else moved meanwhile stays as it was, so that their change is not overwritten unseen.
 */
function latestOf(visit: Visit, { columns }: BoardModel): Visit {
  const latest = columns.flatMap(({ visits }) => visits).find(placed => placed.visit.id === visit.id)?.visit;
  return latest && samePlacement(latest, visit) ? latest : visit;
}
