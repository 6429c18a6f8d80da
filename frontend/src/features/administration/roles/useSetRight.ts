import { useMutation } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { roleName } from '../../session/permissions.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { rightName } from './rightNames.ts';
import { restoreRight, type RoleRights, withdrawRight } from './rolesQueries.ts';
import type { RoleRight } from './whoLoses.ts';

/** Takes a right from a role or gives it back, says so, and offers to take that back. */
export function useSetRight() {
  const [withdraw] = useMutation(withdrawRight, overAllClinics);
  const [restore] = useMutation(restoreRight, overAllClinics);
  const set = (variables: RoleRight, granted: boolean): Promise<Outcome<RoleRights>> =>
    granted
      ? outcomeOf(restore({ variables }), data => data.restoreRight)
      : outcomeOf(withdraw({ variables }), data => data.withdrawRight);
  return async (right: RoleRight, granted: boolean): Promise<Outcome<RoleRights>> => {
    const takeBack = async () => {
      const undone = await set(right, !granted);
      if (undone.ok) reportSuccess(t('ui.takenBack'), titleOf(right, !granted));
      else reportFailure(t('ui.notTakenBack'), sentenceOf(undone.failure));
    };
    const outcome = await set(right, granted);
    if (outcome.ok)
      reportSuccess(titleOf(right, granted), undefined, { label: t('ui.undo'), run: () => void takeBack() });
    return outcome;
  };
}

const titleOf = ({ role, permission }: RoleRight, granted: boolean): string =>
  t(granted ? 'rights.may' : 'rights.mayNot', { role: roleName(role), does: rightName(permission).does });
