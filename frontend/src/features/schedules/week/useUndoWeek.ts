import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { overAllClinics } from '../../administration/overAllClinics.ts';
import { offerRebooking } from '../effect/rebooking.ts';
import { undoWeek } from '../scheduleQueries.ts';

/** Takes a change of a week or of opening hours back, and says so. */
export function useUndoWeek() {
  const [mutate] = useMutation(undoWeek, { ...overAllClinics, refetchQueries: 'active', fetchPolicy: 'no-cache' });
  return async (id: string): Promise<void> => {
    const undone = await outcomeOf(mutate({ variables: { id } }), data => data.undoWeek);
    if (!undone.ok) {
      reportFailure(t('ui.notTakenBack'), sentenceOf(undone.failure));
      return;
    }
    offerRebooking(undone.value.hit, () => reportSuccess(t('ui.takenBack'), t('schedules.week.takenBackWhy')));
  };
}
