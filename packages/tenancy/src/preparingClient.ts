import pg from 'pg';

/** Statements one connection keeps prepared; lists of different lengths make ever new ones. */
const MAX_PREPARED = 300;

/** A connection that has a statement with parameters parsed and planned once instead of at every call. */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  override query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.#nameOf(text) : null;
    const query = super.query.bind(this) as (...given: unknown[]) => unknown;
    return name === null ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
  }) as pg.Client['query'];

  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MAX_PREPARED) return known ?? null;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
