import { visit, visitWithTypeInfo, TypeInfo, isAbstractType, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Identity } from '@polyclinic/access/principal.ts';
import type { Answer } from '../execution/preparedOperation.ts';
import type { Graph } from '../graph/graph.ts';

/** Answers kept for subscribers that come to the same event a little later: count and milliseconds. */
const KEPT_ANSWERS = 500;
const KEPT_MILLISECONDS = 2_000;

/** What must be equal for two subscribers to be given one answer. */
export interface Shared {
  graph: Graph;
  eventId: string;
  document: DocumentNode;
  /** The operation's text, name and variables. */
  question: string;
  identity: Identity;
}

/**
 * Runs equal work once: the same operation and variables for the same event on behalf of equal rights. Whoever reads
 * protected fields is asked for alone, for such a read is put down under the reader's own name (AUD-05).
 */
export class SharedAnswers {
  readonly #answers = new WeakMap<Graph, LRUCache<string, Promise<Answer>>>();

  of({ graph, eventId, document, question, identity }: Shared, run: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#answersOf(graph);
    const person = readsProtected(graph, document) ? identity.subject : '';
    const key = JSON.stringify([eventId, rightsOf(identity), person, question]);
    const known = answers.get(key);
    if (known) return known;
    const answer = run();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  }

  #answersOf(graph: Graph): LRUCache<string, Promise<Answer>> {
    const answers = this.#answers.get(graph) ?? new LRUCache({ max: KEPT_ANSWERS, ttl: KEPT_MILLISECONDS });
    this.#answers.set(graph, answers);
    return answers;
  }
}

const known = new WeakMap<Identity, string>();

/** Everything a subgraph may decide by, apart from who it is. */
function rightsOf(identity: Identity): string {
  const before = known.get(identity);
  if (before !== undefined) return before;
  const { kind, tenantId, clinicIds, roles, permissions } = identity;
  const rights = JSON.stringify([kind, tenantId, [...clinicIds].sort(), [...roles].sort(), [...permissions].sort()]);
  known.set(identity, rights);
  return rights;
}

const protectedReads = new WeakMap<Graph, WeakMap<DocumentNode, boolean>>();

/** Whether an operation asks for a field that is marked `@phi`. */
function readsProtected(graph: Graph, document: DocumentNode): boolean {
  const byDocument = protectedReads.get(graph) ?? new WeakMap<DocumentNode, boolean>();
  protectedReads.set(graph, byDocument);
  const before = byDocument.get(document);
  if (before !== undefined) return before;
  const { schema, rules } = graph;
  const types = new TypeInfo(schema);
  let found = false;
  const look = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const parent = types.getParentType();
      const holders = parent && isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
      found ||= holders.some(type => type && rules.phi.has(`${type.name}.${name.value}`));
    },
  });
  visit(document, look);
  byDocument.set(document, found);
  return found;
}
