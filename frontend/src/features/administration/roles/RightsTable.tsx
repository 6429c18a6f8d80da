import type { ReactNode } from 'react';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { t } from '../../../language/t.ts';
import { roleName } from '../../session/permissions.ts';
import { headCell, rowLook, tableFrame } from '../PageHead.tsx';
import { RightBox } from './RightBox.tsx';
import { gridOf, type RightsGrid } from './rightsGrid.ts';
import { moduleName } from './rightNames.ts';
import type { Right, RoleRights } from './rolesQueries.ts';

interface RightsTableProps {
  role: RoleRights;
  /** Left out for who may only look. */
  onSet?: (right: Right, granted: boolean) => void;
}

/** One role's rights, a row per module and a column per action; a box that is not checked was taken away. */
export function RightsTable({ role, onSet }: RightsTableProps) {
  const wide = useMediaQuery('(min-width: 48rem)');
  const grid = gridOf(role.rights);
  const box = (right: Right) => <RightBox key={right.permission} right={right} {...(onSet ? { onSet } : {})} />;
  return (
    <div className={tableFrame}>
      {wide ? <Grid grid={grid} title={roleName(role.role)} box={box} /> : <Modules grid={grid} box={box} />}
    </div>
  );
}

interface GridProps {
  grid: RightsGrid;
  box: (right: Right) => ReactNode;
}

const Grid = ({ grid: { actions, rows }, title, box }: GridProps & { title: string }) => (
  <table className="w-full text-left text-sm">
    <caption className="sr-only">{t('rights.of', { role: title })}</caption>
    <thead className="bg-canvas text-xs text-ink-faint">
      <tr>
        <th scope="col" className={headCell}>
          {t('rights.moduleHead')}
        </th>
        {actions.map(action => (
          <th key={action} scope="col" className={headCell}>
            {t(`rights.action.${action}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="divide-y divide-line border-t border-line">
      {rows.map(({ module, cells }) => (
        <tr key={module} className={rowLook}>
          <th scope="row" className="px-4 py-2.5 align-top font-medium">
            {moduleName(module)}
          </th>
          {cells.map((rights, index) => (
            <td key={actions[index]} className="px-4 py-1.5 align-top">
              {rights.map(box)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Modules = ({ grid: { rows }, box }: GridProps) => (
  <ul className="divide-y divide-line">
    {rows.map(({ module, cells }) => (
      <li key={module} className="px-4 py-3">
        <h3 className="mb-1 text-sm font-semibold">{moduleName(module)}</h3>
        {cells.flat().map(box)}
      </li>
    ))}
  </ul>
);
