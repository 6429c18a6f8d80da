import type { Reaction } from '@polyclinic/events/handleOnce.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';

/** Everything sample does about what others announce. */
export const reactions: Reaction[] = [...referenceReactions];
