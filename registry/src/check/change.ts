/** `breaking` needs an acknowledgement, `dangerous` a look, `safe` nothing. */
export type Severity = 'breaking' | 'dangerous' | 'safe';

/** One difference between what is deployed and what would be. */
export interface Change {
  /** What clients see, what callers must be, or an operation that a client was built with. */
  topic: 'api' | 'access' | 'operation';
  /** `Type`, `Type.field`, `Type.field.argument`, or `client/operation`. */
  coordinate: string;
  /** The difference in one sentence; with the coordinate it names the change in an acknowledgement. */
  what: string;
  severity: Severity;
}
