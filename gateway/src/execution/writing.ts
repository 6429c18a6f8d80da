import type { ResponsePath } from './places.ts';

/** Thrown where data are not what the schema says; whoever catches it answers the slow way, which says what is wrong. */
export const ANOMALY = new Error('The data are not what the schema says.');

/** A denied field whose type forbids null; the nearest nullable place above becomes null. */
export const NULLED = Symbol('nulled');

/** A place in the answer, linked upwards. */
export interface Place {
  above: Place | null;
  key: string | number;
}

export function pathOf(place: Place): ResponsePath {
  const path: ResponsePath = [];
  for (let at: Place | null = place; at; at = at.above) path.push(at.key);
  return path.reverse();
}

/** What was written for an object, and how many objects it holds with itself. */
export interface Reused {
  text: string;
  objects: number;
}

/** One answer being written. */
export interface Writing {
  /** What was written for lists and objects that stand in several places, by writer; null when none does. */
  reused: Map<object, Reused>[] | null;
  /** Whether lists may stand in several places. */
  lists: boolean;
  /** Objects that stand in several places; null when there are none. */
  united: ReadonlySet<unknown> | null;
  denied: Place[];
  /** Objects written so far. */
  objects: number;
}

/** @param place Told apart only below a denied field; null elsewhere */
export type Write = (value: unknown, writing: Writing, place: Place | null) => string | typeof NULLED;

export interface Writer {
  write: Write;
  /** Whether a denied field lies below: then places are told apart and nothing is reused. */
  tracks: boolean;
}
