import { shareStateOf } from './shareState.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const BEFORE = new Date('2026-11-26T11:59:59Z');
const AFTER = new Date('2026-12-03T12:00:00Z');

describe('a shared paper', () => {
  it.each([
    ['OPEN', { endedAt: null, expiresAt: AFTER, wrongTries: 0 }],
    ['OPEN', { endedAt: null, expiresAt: AFTER, wrongTries: 4 }],
    ['LOCKED', { endedAt: null, expiresAt: AFTER, wrongTries: 5 }],
    ['EXPIRED', { endedAt: null, expiresAt: NOW, wrongTries: 0 }],
    ['EXPIRED', { endedAt: null, expiresAt: BEFORE, wrongTries: 5 }],
    ['ENDED', { endedAt: BEFORE, expiresAt: AFTER, wrongTries: 0 }],
    ['ENDED', { endedAt: BEFORE, expiresAt: BEFORE, wrongTries: 5 }],
  ])('is %s', (state, share) => expect(shareStateOf(share, NOW)).toBe(state));
});
