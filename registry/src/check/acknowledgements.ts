import { z } from 'zod';
import type { Change } from './change.ts';

const acknowledgement = z.strictObject({
  coordinate: z.string().min(1),
  /** The change's own sentence, so that an entry covers this change and no later one of the same place. */
  what: z.string().min(1),
  why: z.string().min(1),
  who: z.string().min(1),
});

export type Acknowledgement = z.infer<typeof acknowledgement>;

/** Reads `gateway/acknowledged-changes.json`. @throws Error that says which entry is incomplete */
export function readAcknowledgements(text: string): Acknowledgement[] {
  const parsed = z.array(acknowledgement).safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`acknowledged-changes.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const isAcknowledged = (
  { coordinate, what }: Pick<Change, 'coordinate' | 'what'>,
  acknowledgements: readonly Acknowledgement[],
): boolean => acknowledgements.some(entry => entry.coordinate === coordinate && entry.what === what);
