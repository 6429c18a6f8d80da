export const PROXY_STATUSES = ['PROPOSED', 'PROOF_ATTACHED', 'ACTIVE', 'REVOKED', 'EXPIRED'] as const;
export type ProxyStatus = (typeof PROXY_STATUSES)[number];
export type ProxyStep = 'attachProof' | 'approve' | 'revoke';

const NEXT: Record<ProxyStep, Partial<Record<ProxyStatus, ProxyStatus>>> = {
  attachProof: { PROPOSED: 'PROOF_ATTACHED', PROOF_ATTACHED: 'PROOF_ATTACHED' },
  approve: { PROOF_ATTACHED: 'ACTIVE' },
  revoke: { PROPOSED: 'REVOKED', PROOF_ATTACHED: 'REVOKED', ACTIVE: 'REVOKED' },
};

/** Where a step leads; null where it cannot be taken (requirements, appendix C: proxy assignment). Pure. */
export const nextStatus = (status: ProxyStatus, step: ProxyStep): ProxyStatus | null => NEXT[step][status] ?? null;

/**
 * The status on a day: what ended by its date is EXPIRED without anybody writing so.
 * @param today ISO 8601 date, the clinic's
 */
export const statusOn = (status: ProxyStatus, endsOn: string | null, today: string): ProxyStatus =>
  status !== 'REVOKED' && endsOn !== null && endsOn < today ? 'EXPIRED' : status;
