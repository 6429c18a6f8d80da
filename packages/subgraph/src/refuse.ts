import { GraphQLError } from 'graphql';

/** The closed list of error codes; the reason says the rest (GW-05). */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FEATURE_DISABLED'
  | 'PLAN_LIMIT_REACHED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** A refusal the caller can act on. Anything else that is thrown is a bug: logged, and answered INTERNAL. */
export class Refusal extends GraphQLError {
  /** @param reason The domain's word for it, as in the mutation's `Refuses with:` line. */
  constructor(code: ErrorCode, reason: string, details: Readonly<Record<string, unknown>> = {}) {
    super(reason, { extensions: { code, reason, ...details } });
    this.name = 'Refusal';
  }
}

/** The row, or a NOT_FOUND with the reason: another tenant's row does not exist for the caller. */
export function found<Row>(row: Row | null | undefined, reason: string): Row {
  if (row === null || row === undefined) throw new Refusal('NOT_FOUND', reason);
  return row;
}
