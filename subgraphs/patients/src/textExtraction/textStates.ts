import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const TEXT_STATUSES = ['PENDING', 'EXTRACTED', 'UNREADABLE', 'CONFIRMED', 'REJECTED'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** From which statuses to which. CONFIRMED alone may be used (PAT-30). */
const STEPS = {
  /** It is read once more. */
  ASK_AGAIN: { from: ['UNREADABLE', 'REJECTED'], to: 'PENDING' },
  READ: { from: ['PENDING'], to: 'EXTRACTED' },
  /** There is nothing on it that a machine reads. */
  GIVE_UP: { from: ['PENDING'], to: 'UNREADABLE' },
  CONFIRM: { from: ['EXTRACTED'], to: 'CONFIRMED' },
  /** What was confirmed by mistake as well. */
  REJECT: { from: ['EXTRACTED', 'CONFIRMED'], to: 'REJECTED' },
} as const satisfies Record<string, { from: readonly TextStatus[]; to: TextStatus }>;

/** What happens to a text that changes its status. */
export type TextStep = keyof typeof STEPS;
export const TEXT_STEPS = Object.keys(STEPS) as TextStep[];

/**
 * The status a text has afterwards. Pure.
 * @throws Refusal CONFLICT TEXT_NOT_SO, with the status, when this cannot happen to it
 */
export function afterTextStep<S extends TextStep>(status: TextStatus, step: S): (typeof STEPS)[S]['to'] {
  const { from, to } = STEPS[step];
  if (!(from as readonly TextStatus[]).includes(status)) throw new Refusal('CONFLICT', 'TEXT_NOT_SO', { status });
  return to;
}
