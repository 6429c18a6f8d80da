import { afterTextStep, TEXT_STATUSES, TEXT_STEPS, type TextStatus, type TextStep } from './textStates.ts';

/** Every status by every step; a dash: it cannot happen. */
const TABLE = `
            PENDING     EXTRACTED   UNREADABLE  CONFIRMED   REJECTED
  ASK_AGAIN -           -           PENDING     -           PENDING
  READ      EXTRACTED   -           -           -           -
  GIVE_UP   UNREADABLE  -           -           -           -
  CONFIRM   -           CONFIRMED   -           -           -
  REJECT    -           REJECTED    -           REJECTED    -
`;

const [head, ...lines]: string[][] = TABLE.trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/));
const CASES = lines.flatMap(([step, ...after]) => after.map((to, column) => [head![column]!, step!, to] as const));

describe('a text', () => {
  it('is asked about in every status, and every step', () => {
    expect(CASES).toHaveLength(TEXT_STATUSES.length * TEXT_STEPS.length);
  });

  it.each(CASES)('that is %s, after %s: %s', (status, step, to) => {
    const move = () => afterTextStep(status as TextStatus, step as TextStep);
    if (to === '-') expect(move).toThrow('TEXT_NOT_SO');
    else expect(move()).toBe(to);
  });
});
