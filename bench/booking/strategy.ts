/** A stretch of one practitioner's time, milliseconds since the epoch. */
export interface Time {
  practitioner: number;
  start: number;
  end: number;
}

/** How an attempt ended; a conflict is an answer, an error is a fault of the server. */
export type Outcome = 'ok' | 'conflict' | 'error';

export interface Attempt {
  outcome: Outcome;
  /** The visit's, where there is one now. */
  id?: string;
  version?: number;
  /** Free times the refusal came with, nearest first; left out: it came with none. */
  nearest?: Time[];
}

/** A visit as its holder knows it. */
export interface Held {
  id: string;
  version: number;
  patient: number;
}

/** One way of keeping visits apart, put to the same work as the others. */
export interface Strategy {
  name: string;
  /** @param patient who has no other visit at that time */
  book(time: Time, patient: number): Promise<Attempt>;
  move(visit: Held, time: Time): Promise<Attempt>;
  cancel(visit: Held): Promise<Attempt>;
  /** Pairs of a practitioner's visits that lie over each other. */
  overlaps(): Promise<number>;
  /** How many visits stand. */
  standing(): Promise<number>;
  /** Forgets all visits. */
  clear(): Promise<void>;
}
