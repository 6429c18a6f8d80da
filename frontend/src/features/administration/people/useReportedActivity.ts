import type { Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import type { Member } from './peopleQueries.ts';
import { useSetActive } from './usePeople.ts';

/** Deactivates or reactivates somebody, says so, and offers to take it back. */
export function useReportedActivity() {
  const setActive = useSetActive();
  return async ({ id, user }: Member, active: boolean): Promise<Outcome<Member>> => {
    const takeBack = async () => {
      const undone = await setActive(id, !active);
      if (undone.ok)
        reportSuccess(
          active
            ? t('administration.people.deactivatedAgain', { name: user.name })
            : t('administration.people.mayWork', { name: user.name }),
        );
      else reportFailure(t('ui.notTakenBack'), sentenceOf(undone.failure));
    };
    const outcome = await setActive(id, active);
    if (outcome.ok)
      reportSuccess(
        active
          ? t('administration.people.mayWork', { name: user.name })
          : t('administration.people.isDeactivated', { name: user.name }),
        user.email,
        {
          label: t('ui.undo'),
          run: () => void takeBack(),
        },
      );
    return outcome;
  };
}
