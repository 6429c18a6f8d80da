import { graphql } from '../../../graphql/gql.ts';
import type { RoleRightsFragment } from '../../../graphql/graphql.ts';

export const roleRights = graphql(`
  fragment RoleRights on RoleRights {
    role
    rights {
      permission
      module
      action
      granted
      withdrawable
    }
  }
`);

export const permissionMatrixQuery = graphql(`
  query permissionMatrix {
    permissionMatrix {
      ...RoleRights
    }
  }
`);

export const withdrawRight = graphql(`
  mutation withdrawRight($role: String!, $permission: String!) {
    withdrawRight(role: $role, permission: $permission) {
      ...RoleRights
    }
  }
`);

export const restoreRight = graphql(`
  mutation restoreRight($role: String!, $permission: String!) {
    restoreRight(role: $role, permission: $permission) {
      ...RoleRights
    }
  }
`);

export type RoleRights = RoleRightsFragment;
export type Right = RoleRights['rights'][number];
