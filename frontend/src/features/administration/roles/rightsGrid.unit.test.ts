import { moduleName, rightName } from './rightNames.ts';
import { gridOf, permissionsOf } from './rightsGrid.ts';
import type { Right } from './rolesQueries.ts';

const right = (permission: string, action: Right['action']): Right => ({
  __typename: 'Right',
  permission,
  module: permission.split(':')[0] ?? '',
  action,
  granted: true,
  withdrawable: true,
});

describe('the grid of a role’s rights', () => {
  it('has a row per module and a column per action that occurs, rights of one action together', () => {
    const rights = [
      right('patient:read', 'READ'),
      right('patient:contact', 'READ'),
      right('appointment:book', 'CREATE'),
    ];
    const { actions, rows } = gridOf(rights);
    expect(actions).toEqual(['CREATE', 'READ']);
    expect(
      rows.map(({ module, cells }) => [module, cells.map(cell => cell.map(({ permission }) => permission))]),
    ).toEqual([
      ['appointment', [['appointment:book'], []]],
      ['patient', [[], ['patient:read', 'patient:contact']]],
    ]);
  });

  it('of all roles names each right once, by module and action', () => {
    const roles = [
      { role: 'NURSE', rights: [right('patient:read', 'READ')] },
      { role: 'RECEPTIONIST', rights: [right('patient:read', 'READ'), right('patient:register', 'CREATE')] },
      { role: 'BILLING', rights: [right('appointment:read', 'READ')] },
    ].map(role => ({ __typename: 'RoleRights' as const, ...role }));
    expect(permissionsOf(roles).map(({ permission }) => permission)).toEqual([
      'appointment:read',
      'patient:register',
      'patient:read',
    ]);
  });

  it('is empty where there is no right', () => {
    expect(gridOf([])).toEqual({ actions: [], rows: [] });
  });

  it('names modules as people say them', () => {
    expect(['service-item', 'api-key', 'patient'].map(moduleName)).toEqual(['Price list', 'API keys', 'Patients']);
  });

  it('says what a right allows, and calls an unknown one by its permission', () => {
    expect(rightName('appointment:book')).toEqual({ short: 'Book', does: 'book appointments' });
    expect(rightName('consent:sign').short).toBe('sign');
  });
});
