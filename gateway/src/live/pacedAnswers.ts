import type { LiveResult } from './liveOptions.ts';
import type { Subscription } from './subscription.ts';

/**
 * One subscription on its way into an event stream. The protocol's handler takes answers as fast as they come and keeps
 * them; here the next one is not given before the one before it was written, so that a slow reader holds up its own
 * queue alone, which is bounded. Each event goes out with its id.
 */
export class PacedAnswers {
  readonly #subscription: Subscription;
  readonly #stalledMilliseconds: number;
  #id: string | undefined;
  #written = (): void => undefined;

  constructor(subscription: Subscription, stalledMilliseconds: number) {
    this.#subscription = subscription;
    this.#stalledMilliseconds = stalledMilliseconds;
  }

  /** What the handler is given. */
  async *results(): AsyncGenerator<LiveResult, void, void> {
    for await (const result of this.#subscription) {
      this.#id = result.extensions?.eventId;
      const written = new Promise<void>(resolve => (this.#written = resolve));
      yield result;
      await written;
    }
  }

  /** The handler's messages as they are written; a reader that takes none of them for too long is given up. */
  async *written(messages: AsyncIterable<string>, giveUp: () => unknown): AsyncGenerator<string, void, void> {
    try {
      for await (const message of messages) {
        const stalled = setTimeout(giveUp, this.#stalledMilliseconds);
        try {
          yield message.startsWith('event: next') && this.#id !== undefined ? `id: ${this.#id}\n${message}` : message;
        } finally {
          clearTimeout(stalled);
        }
        if (message.startsWith('event: ')) this.#written();
      }
    } finally {
      await this.#subscription.return();
      this.#written();
    }
  }
}
