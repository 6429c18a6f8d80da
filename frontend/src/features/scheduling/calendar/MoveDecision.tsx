import { MovedMeanwhile } from '../changes/MovedMeanwhile.tsx';
import { TakenPopover } from '../changes/TakenPopover.tsx';
import type { BoardModel } from './boardModel.ts';
import { pixels } from './measures.ts';
import type { useBoardActions } from './useBoardActions.ts';

type MoveDecisionProps = Omit<ReturnType<typeof useBoardActions>, 'actions'> & { model: BoardModel };

/** What is to be decided about a move that did not happen: another time, or whose change holds. */
export function MoveDecision({ problem, move, dismiss, model }: MoveDecisionProps) {
  if (!problem) return null;
  const { visit, wanted, place, answer } = problem;
  if (answer.kind === 'changed')
    return (
      <MovedMeanwhile
        base={visit}
        theirs={answer.theirs}
        mine={wanted}
        onDecide={placement => void move(answer.theirs, placement, place)}
        onClose={dismiss}
      />
    );
  const column = place ? model.columns[place.column] : undefined;
  if (!place || !column) return null;
  return (
    <div className="pointer-events-none relative z-[11]" style={{ gridColumn: place.column + 2, gridRow: 1 }}>
      <div
        className="absolute inset-x-1 rounded-md border-2 border-dashed border-warning"
        style={{ top: pixels(place.from - column.top), height: Math.max(pixels(place.to - place.from), 14) }}
      >
        <TakenPopover
          collidesWith={answer.collidesWith}
          nearest={answer.nearest}
          onChoose={({ startsAt, practitioner }) =>
            void move(visit, { ...wanted, startsAt, endsAt: sameLength(wanted, startsAt), practitioner }, place)
          }
          onClose={dismiss}
        />
      </div>
    </div>
  );
}

/** The end of a visit that begins at another time and is as long as it was wanted. */
function sameLength({ startsAt, endsAt }: { startsAt: string; endsAt: string }, from: string): string {
  return new Date(Date.parse(from) + Date.parse(endsAt) - Date.parse(startsAt)).toISOString();
}
