export type Boundary = 'ORGANIZATION' | 'CLINIC' | 'SELF' | 'PLATFORM';

/** One condition a caller must meet. Several on one thing are ANDed. */
export type Clause =
  | { kind: 'tenant'; boundary: Boundary }
  | { kind: 'access'; permission: string }
  | { kind: 'role'; anyOf: readonly string[] }
  /** A directive of our specification that this version does not know: nobody meets it. */
  | { kind: 'unknown'; directive: string };

/** A stable text for a clause: equal clauses have equal keys. */
export function clauseKey(clause: Clause): string {
  switch (clause.kind) {
    case 'tenant':
      return `tenant:${clause.boundary}`;
    case 'access':
      return `access:${clause.permission}`;
    case 'role':
      return `role:${[...clause.anyOf].sort().join('|')}`;
    default:
      return `unknown:${clause.directive}`;
  }
}

/** Each clause once, in order of first appearance. */
export const distinct = (clauses: readonly Clause[]): Clause[] => [
  ...new Map(clauses.map(clause => [clauseKey(clause), clause])).values(),
];
