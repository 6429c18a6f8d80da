import { t } from '../../language/t.ts';
import type { English } from '../../language/en/english.ts';
import type { Failure } from './failure.ts';

/** The word of a mutation's `Refuses with:` line; each has one plain sentence. */
type Reason = keyof English['refusal'];

const isKnown = (reason: string): reason is Reason => t.has(`refusal.${reason as Reason}`);

/** A sentence a receptionist can act on, without a word of the machinery. */
export const sentenceOf = ({ kind, reason }: Failure): string =>
  reason !== null && isKnown(reason) ? t(`refusal.${reason}`) : t(`failure.of.${kind}`);
