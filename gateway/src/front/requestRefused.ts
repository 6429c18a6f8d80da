import type { ErrorCode } from '@polyclinic/subgraph/refuse.ts';

export interface RefusedDetails {
  /** For people; the reason is said where there is none. */
  message?: string;
  details?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/** A request that is refused as a whole, before anything of it runs. */
export class RequestRefused extends Error {
  readonly status: 400 | 401 | 403 | 413 | 415 | 429 | 503;
  readonly code: ErrorCode | 'PERSISTED_QUERY_NOT_FOUND';
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: RequestRefused['status'],
    code: RequestRefused['code'],
    reason: string,
    { message = reason, details = {}, headers = {} }: RefusedDetails = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.details = details;
    this.headers = headers;
  }
}

/** An operation that is not one of ours, or asks too much at once. */
export const badRequest = (reason: string, more: RefusedDetails = {}): RequestRefused =>
  new RequestRefused(400, 'BAD_USER_INPUT', reason, more);
