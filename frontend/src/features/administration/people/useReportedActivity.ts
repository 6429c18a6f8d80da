import type { Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import type { Member } from './peopleQueries.ts';
import { useSetActive } from './usePeople.ts';

/** Deactivates or reactivates somebody, says so, and offers to take it back. */
export function useReportedActivity() {
  const setActive = useSetActive();
  return async ({ id, user }: Member, active: boolean): Promise<Outcome<Member>> => {
    const takeBack = async () => {
      const undone = await setActive(id, !active);
      if (undone.ok) reportSuccess(active ? `${user.name} is deactivated again` : `${user.name} may work again`);
      else reportFailure('Not taken back', sentenceOf(undone.failure));
    };
    const outcome = await setActive(id, active);
    if (outcome.ok)
      reportSuccess(active ? `${user.name} may work again` : `${user.name} is deactivated`, user.email, {
        label: 'Undo',
        run: () => void takeBack(),
      });
    return outcome;
  };
}
