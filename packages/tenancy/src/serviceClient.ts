import pg from 'pg';
import type { EntityManager } from 'typeorm';

/** Statements one connection keeps prepared; lists of different lengths make ever new ones. */
const MAX_PREPARED = 300;

const BEGIN = 'START TRANSACTION';

/**
 * A service's connection. A statement with parameters is parsed and planned once instead of at every call (ADR 0050), and
 * what begins a transaction is on its way together with the transaction's first statement (ADR 0077).
 */
export class ServiceClient extends pg.Client {
  readonly #names = new Map<string, string>();
  #ahead: Array<Promise<unknown>> = [];

  override query = ((text: unknown, ...given: unknown[]) => {
    if (text === BEGIN) {
      this.sendAhead(BEGIN);
      return Promise.resolve({ command: BEGIN, rows: [], rowCount: 0 });
    }
    const sent = this.#send(text, given);
    if (this.#ahead.length === 0) return sent;
    const together = [...this.#ahead, sent];
    this.#ahead = [];
    this.connection.stream.uncork();
    return Promise.all(together).then(answers => answers.at(-1));
  }) as pg.Client['query'];

  /** Sends a statement together with the next one, which fails when this one does. Its answer is nobody's. */
  sendAhead(text: string, values?: readonly unknown[]): void {
    if (this.#ahead.length === 0) this.connection.stream.cork();
    const sent = this.#send(text, [values]) as Promise<unknown>;
    // A connection may break before the next statement comes to tell it.
    sent.catch(() => undefined);
    this.#ahead.push(sent);
  }

  #send(text: unknown, [values, ...rest]: unknown[]): unknown {
    const query = super.query.bind(this) as (...given: unknown[]) => unknown;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.#nameOf(text) : null;
    return name === null ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
  }

  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MAX_PREPARED) return known ?? null;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/** In a transaction: sends a statement together with the next one, which fails when this one does. */
export async function sendAhead(tx: EntityManager, text: string, values?: readonly unknown[]): Promise<void> {
  const client = (await tx.queryRunner?.connect()) as ServiceClient;
  client.sendAhead(text, values);
}
