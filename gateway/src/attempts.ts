import type { Logger } from 'pino';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { Attempt, IdentityClient } from './identityClient.ts';
import type { GatewayContext } from './context.ts';

const FLUSH_MILLISECONDS = 200;
const BATCH = 200;
/** Attempts kept while identity is away; beyond, the oldest are dropped and counted in the log. */
const KEPT = 50_000;

/**
 * Tells the audit trail of every mutation with its outcome and of everything denied (AUD-04). Row changes and reads are
 * traced by the services themselves, in their own transactions; this is the view from the door.
 */
export class Attempts {
  readonly #identity: IdentityClient;
  readonly #log: Logger;
  readonly #waiting: Attempt[] = [];
  #timer: NodeJS.Timeout | null = null;
  #flushing: Promise<void> = Promise.resolve();

  constructor(identity: IdentityClient, log: Logger) {
    this.#identity = identity;
    this.#log = log;
  }

  record({ principal, request }: GatewayContext, outcome: string, coordinates: readonly string[]): void {
    const { tenantId, subject, traceId, ipAddress } = principal;
    if (tenantId === null) return;
    const occurredAt = new Date().toISOString();
    const attempt = {
      tenantId,
      actor: subject,
      operation: request.operationName,
      outcome,
      coordinates: [...coordinates],
      traceId,
      ipAddress,
    };
    this.#waiting.push({ id: newId(), occurredAt, ...attempt });
    if (this.#waiting.length > KEPT) {
      this.#waiting.shift();
      this.#log.error('An attempt was dropped: identity is away for too long');
    }
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MILLISECONDS);
  }

  /** Sends what waits; what could not be sent stays for the next time. */
  flush(): Promise<void> {
    this.#timer = null;
    this.#flushing = this.#flushing.then(() => this.#send());
    return this.#flushing;
  }

  async #send(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH);
      try {
        await this.#identity.recordAttempts(batch);
        this.#waiting.splice(0, batch.length);
      } catch {
        this.#log.warn({ waiting: this.#waiting.length }, 'The trail of attempts waits for identity');
        this.#timer ??= setTimeout(() => void this.flush(), 5 * 1_000);
        this.#timer.unref();
        return;
      }
    }
  }
}
