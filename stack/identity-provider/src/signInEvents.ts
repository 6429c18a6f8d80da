import type { Database } from './database.ts';
import { logError } from './log.ts';

/** The closed list stands in the migration of sign_in_event, each with its meaning. */
export type SignInEventType =
  | 'sign_in'
  | 'sign_in_continued'
  | 'sign_in_denied'
  | 'password_failed'
  | 'password_throttled'
  | 'mfa_challenged'
  | 'mfa_passed'
  | 'mfa_failed'
  | 'mfa_throttled'
  | 'token_refreshed'
  | 'token_refused'
  | 'client_token'
  | 'client_refused'
  | 'logged_out';

export interface SignInEvent {
  type: SignInEventType;
  userId?: string | undefined;
  clientId?: string | undefined;
  organizationId?: string | undefined;
  reason?: string | undefined;
}

/** The part of a request that is worth keeping. */
export interface Caller {
  ip: string;
  get(header: string): string;
}

export type RecordSignInEvent = (caller: Caller, event: SignInEvent) => Promise<void>;

/** Keeps the access log of sign-ins (IAM-40). A log that cannot be written never stops a sign-in. */
export function openSignInEvents(database: Database): RecordSignInEvent {
  return async (caller, event) => {
    try {
      await database.query(
        `insert into sign_in_event (type, user_id, client_id, organization_id, address, user_agent, reason)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          event.type,
          event.userId,
          event.clientId,
          event.organizationId,
          caller.ip,
          caller.get('user-agent').slice(0, 200),
          event.reason?.slice(0, 200),
        ],
      );
    } catch (error) {
      logError('sign_in_event.lost', error);
    }
  };
}
