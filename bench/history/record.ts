/** A stretch of a practitioner's time, milliseconds since the epoch. */
export interface Interval {
  practitionerId: string;
  start: number;
  end: number;
}

/** What a client asked for. Ids are those of visits and holds, which keep theirs when they are booked. */
export type Action =
  | { kind: 'book'; patientId: string; time: Interval }
  | { kind: 'hold'; time: Interval }
  | { kind: 'bookHold'; id: string; patientId: string }
  | { kind: 'releaseHold'; id: string }
  | { kind: 'move'; id: string; time: Interval }
  | { kind: 'cancel'; id: string };

/** How it ended. Unknown: no answer came, or one that says nothing of what was done. */
export type Outcome = { kind: 'ok'; id: string } | { kind: 'fail'; reason: string } | { kind: 'unknown' };

/** One thing a client asked for and what it heard, in the order it asked. */
export interface Operation {
  client: number;
  /** The idempotency key; asked again with it, an operation is still one. */
  key: string;
  action: Action;
  outcome: Outcome;
}

/** A row of `appointment` when all has come to rest. */
export interface Row {
  id: string;
  practitionerId: string;
  patientId: string | null;
  status: string;
  start: number;
  end: number;
  lane: number;
  heldUntil: number | null;
}

/** What an event, or a reaction to it, left behind. */
export interface Invoice {
  appointmentId: string;
  status: string;
}

/** All there is when all has come to rest. */
export interface Rest {
  /** When every hold that was made has ended. */
  at: number;
  rows: Row[];
  /** Which row an idempotency key made or changed, as the service keeps it. */
  results: ReadonlyMap<string, string>;
  invoices: Invoice[];
}
