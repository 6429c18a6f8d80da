import type { RightAction } from '../../../graphql/graphql.ts';
import { moduleName } from './rightNames.ts';
import type { Right, RoleRights } from './rolesQueries.ts';

const ORDER: readonly RightAction[] = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'APPROVE', 'EXPORT'];

export interface GridRow {
  module: string;
  /** One per column of the grid; empty where the role’s ceiling holds nothing. */
  cells: Right[][];
}

export interface RightsGrid {
  actions: RightAction[];
  rows: GridRow[];
}

/** A role's rights as a grid: a row per module, a column per action that occurs. */
export function gridOf(rights: readonly Right[]): RightsGrid {
  const actions = ORDER.filter(action => rights.some(right => right.action === action));
  const modules = [...Map.groupBy(rights, right => right.module)].sort(([one], [other]) =>
    moduleName(one).localeCompare(moduleName(other)),
  );
  const rows = modules.map(([module, own]) => ({
    module,
    cells: actions.map(action => own.filter(right => right.action === action)),
  }));
  return { actions, rows };
}

/** Every right that some role can have, once: by module, then by action. */
export function permissionsOf(matrix: readonly RoleRights[]): Right[] {
  const byPermission = new Map(matrix.flatMap(({ rights }) => rights).map(right => [right.permission, right]));
  const { rows } = gridOf([...byPermission.values()]);
  return rows.flatMap(({ cells }) => cells.flat());
}
