/** Failures in a row after which a subgraph is left alone. */
const FAILURES = 5;
/** How long it is left alone before one request tries again, milliseconds. */
const REST_MILLISECONDS = 2_000;

/** Spares a subgraph that does not answer, and its callers the wait: after some failures requests fail at once. */
export class Circuit {
  #failures = 0;
  #closedUntil = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whether a request may be sent. After the rest one may, and decides for those behind it. */
  mayPass(): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#now() < this.#closedUntil) return false;
    this.#closedUntil = this.#now() + REST_MILLISECONDS;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#closedUntil = this.#now() + REST_MILLISECONDS;
  }
}
