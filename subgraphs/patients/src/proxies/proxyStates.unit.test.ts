import { nextStatus, PROXY_STATUSES, statusOn, type ProxyStatus, type ProxyStep } from './proxyStates.ts';

const ALLOWED: Array<[ProxyStatus, ProxyStep, ProxyStatus]> = [
  ['PROPOSED', 'attachProof', 'PROOF_ATTACHED'],
  ['PROOF_ATTACHED', 'attachProof', 'PROOF_ATTACHED'],
  ['PROOF_ATTACHED', 'approve', 'ACTIVE'],
  ['PROPOSED', 'revoke', 'REVOKED'],
  ['PROOF_ATTACHED', 'revoke', 'REVOKED'],
  ['ACTIVE', 'revoke', 'REVOKED'],
];

describe('an assignment of a proxy', () => {
  it.each(
    PROXY_STATUSES.flatMap(status =>
      (['attachProof', 'approve', 'revoke'] as const).map(step => ({
        status,
        step,
        next: ALLOWED.find(([from, by]) => from === status && by === step)?.[2] ?? null,
      })),
    ),
  )('goes from $status by $step to $next', ({ status, step, next }) => {
    expect(nextStatus(status, step)).toBe(next);
  });

  it.each([
    { status: 'ACTIVE', endsOn: '2026-11-20', shown: 'EXPIRED' },
    { status: 'ACTIVE', endsOn: '2026-11-21', shown: 'ACTIVE' },
    { status: 'ACTIVE', endsOn: null, shown: 'ACTIVE' },
    { status: 'PROPOSED', endsOn: '2020-01-01', shown: 'EXPIRED' },
    { status: 'REVOKED', endsOn: '2020-01-01', shown: 'REVOKED' },
  ] as const)('that is $status and ends on $endsOn is $shown', ({ status, endsOn, shown }) => {
    expect(statusOn(status, endsOn, '2026-11-21')).toBe(shown);
  });
});
