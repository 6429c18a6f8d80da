import { useCallback, useState } from 'react';
import { sameWeek, type Session } from './weekModel.ts';

interface Draft {
  /** Weeks before each step, latest last. */
  steps: Session[][];
  week: Session[];
}

const MAX_STEPS = 100;

/** A week that is being edited, step by step. @param held as it is stored */
export function useWeekDraft(held: Session[]) {
  const [draft, setDraft] = useState<Draft>({ steps: [], week: held });
  const change = useCallback(
    (next: (week: Session[]) => Session[]) =>
      setDraft(({ steps, week }) => {
        const changed = next(week);
        return sameWeek(changed, week) ? { steps, week } : { steps: [...steps.slice(-MAX_STEPS), week], week: changed };
      }),
    [],
  );
  const stepBack = useCallback(
    () => setDraft(({ steps, week }) => ({ steps: steps.slice(0, -1), week: steps.at(-1) ?? week })),
    [],
  );
  return {
    week: draft.week,
    changed: !sameWeek(draft.week, held),
    mayStepBack: draft.steps.length > 0,
    change,
    stepBack,
    discard: () => setDraft({ steps: [], week: held }),
  };
}

export type WeekDraft = ReturnType<typeof useWeekDraft>;
