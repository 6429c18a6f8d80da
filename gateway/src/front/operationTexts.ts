import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { GraphRequest } from './graphRequest.ts';
import { badRequest, RequestRefused } from './requestRefused.ts';

export interface OperationTextsOptions {
  /** Operations known from the start, by SHA-256 of their text: those of our own clients. */
  known: ReadonlyMap<string, string>;
  /** Clients that may send nothing else, by the client id of their tokens. */
  safelisted: ReadonlySet<string>;
}

/** Registered texts kept in memory: count and characters. */
const MAX_REGISTERED = 5_000;
const MAX_CHARACTERS = 20_000_000;

/** Finds the text of an operation: sent, named by its hash, or registered by an earlier request (automatic persistence). */
export class OperationTexts {
  readonly #known: ReadonlyMap<string, string>;
  readonly #safelisted: ReadonlySet<string>;
  readonly #registered = new LRUCache<string, string>({
    max: MAX_REGISTERED,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: text => text.length + 1,
  });

  constructor({ known, safelisted }: OperationTextsOptions) {
    this.#known = known;
    this.#safelisted = safelisted;
  }

  /**
   * @param clientId The client the caller's token was made for; null when it names none
   * @throws RequestRefused PERSISTED_QUERY_NOT_FOUND, HASH_MISMATCH, NOT_SAFELISTED
   */
  textOf({ query, hash: named }: GraphRequest, clientId: string | null): string {
    if (clientId !== null && this.#safelisted.has(clientId)) return this.#safelistedText(query, named);
    if (named === null) return query ?? '';
    if (query === null) {
      const text = this.#known.get(named) ?? this.#registered.get(named);
      if (text !== undefined) return text;
      // The words that Apollo's clients wait for; they send the text then.
      throw new RequestRefused(400, 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_FOUND', {
        message: 'PersistedQueryNotFound',
      });
    }
    if (hash('sha256', query, 'hex') !== named) throw badRequest('HASH_MISMATCH');
    this.#registered.set(named, query);
    return query;
  }

  #safelistedText(query: string | null, named: string | null): string {
    const text = this.#known.get(named ?? hash('sha256', query ?? '', 'hex'));
    if (text === undefined) throw badRequest('NOT_SAFELISTED');
    return text;
  }
}
