import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure } from '../../../ui/toast.ts';
import { roleName } from '../../session/permissions.ts';
import { checkLook } from '../CheckGroup.tsx';
import { bodyCell, headCell, tableFrame } from '../PageHead.tsx';
import { useCommand } from '../useCommand.ts';
import { ACTION_NAMES, gridOf, moduleName, verbOf } from './rightsGrid.ts';
import { permissionMatrixQuery, restoreRight, type Right, type RoleRights, withdrawRight } from './rolesQueries.ts';

/** One role's rights, a row per module and a column per action; a box that is not checked was taken away. */
export function RightsTable({ role }: { role: RoleRights }) {
  const { actions, rows } = gridOf(role.rights);
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">Rights of {roleName(role.role)}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className={headCell}>
              Module
            </th>
            {actions.map(action => (
              <th key={action} scope="col" className={headCell}>
                {ACTION_NAMES[action]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {rows.map(({ module, cells }) => (
            <tr key={module}>
              <th scope="row" className={`${bodyCell} font-medium`}>
                {moduleName(module)}
              </th>
              {cells.map((rights, index) => (
                <td key={actions[index]} className={bodyCell}>
                  {rights.map(right => (
                    <RightBox key={right.permission} role={role.role} right={right} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RightBox({ role, right }: { role: string; right: Right }) {
  const { permission, granted, withdrawable } = right;
  const { run, busy } = useSetRight();
  return (
    <label className="flex items-center gap-2 py-0.5 whitespace-nowrap">
      <input
        type="checkbox"
        className={checkLook}
        checked={granted}
        disabled={busy || (granted && !withdrawable)}
        onChange={event => void run({ role, permission }, event.target.checked)}
      />
      <span className={granted ? '' : 'text-warning line-through'}>
        <span className="sr-only">{moduleName(right.module)}: </span>
        {verbOf(right)}
      </span>
      {granted ? null : <span className="text-xs text-warning">taken</span>}
      {withdrawable ? null : <span className="text-xs text-ink-faint">always</span>}
    </label>
  );
}

function useSetRight() {
  const again = { refetchQueries: [permissionMatrixQuery], awaitRefetchQueries: true };
  const [withdraw] = useMutation(withdrawRight, again);
  const [restore] = useMutation(restoreRight, again);
  return useCommand(async (variables: { role: string; permission: string }, granted: boolean) => {
    const outcome = granted
      ? await outcomeOf(restore({ variables }), data => data.restoreRight)
      : await outcomeOf(withdraw({ variables }), data => data.withdrawRight);
    if (!outcome.ok) reportFailure('The right was not changed', sentenceOf(outcome.failure));
    return outcome;
  });
}
