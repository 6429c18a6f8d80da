import type { DocumentNode, GraphQLSchema } from 'graphql';
import { analyse, type Analysis } from './analyse.ts';
import { clauseKey } from './clause.ts';
import { meets } from './decide.ts';
import { EffectiveRules } from './effectiveRules.ts';
import type { Filtered, Mode } from './filtered.ts';
import type { Principal } from './principal.ts';
import type { RuleBook } from './ruleBook.ts';
import { TakeOut } from './takeOut.ts';

export type { Filtered } from './filtered.ts';

export interface FilterOptions {
  /** Left out: `filter`. */
  mode?: Mode;
  /** In `dry-run`, told of each operation that `filter` would have cut. */
  onWouldDeny?: (filtered: Filtered, principal: Principal) => void;
}

/** Different rights kept per document; a document asks for few clauses, so this is rarely reached. */
const MAX_RIGHTS = 256;

/** Takes what a caller may not have out of an operation, before it is planned. One per supergraph. */
export class OperationFilter {
  readonly #schema: GraphQLSchema;
  readonly #rules: EffectiveRules;
  readonly #mode: Mode;
  readonly #onWouldDeny: FilterOptions['onWouldDeny'];
  readonly #analyses = new WeakMap<DocumentNode, Map<string, Analysis>>();

  constructor(schema: GraphQLSchema, rules: RuleBook, { mode = 'filter', onWouldDeny }: FilterOptions = {}) {
    this.#schema = schema;
    this.#rules = new EffectiveRules(schema, rules);
    this.#mode = mode;
    this.#onWouldDeny = onWouldDeny;
  }

  /**
   * @param document Valid against the schema.
   * @returns Null when the caller may have all of it, and always in `dry-run`.
   * @throws GraphQLError BAD_USER_INPUT when the document has no such operation
   */
  filter(document: DocumentNode, operationName: string | undefined, principal: Principal): Filtered | null {
    const analysis = this.#analyse(document, operationName);
    const rights = analysis.clauses.map(clause => (meets(clause, principal) ? '1' : '0')).join('');
    if (!rights.includes('0')) return null;
    const filtered = this.#filtered(analysis, rights);
    if (this.#mode !== 'dry-run') return filtered;
    this.#onWouldDeny?.(filtered, principal);
    return null;
  }

  #filtered(analysis: Analysis, rights: string): Filtered {
    const known = analysis.byRights.get(rights);
    if (known) return known;
    const unmet = new Set(analysis.clauses.filter((_, index) => rights[index] === '0').map(clauseKey));
    const filtered = new TakeOut(this.#schema, this.#rules, analysis, unmet).run(rights, this.#mode);
    if (analysis.byRights.size >= MAX_RIGHTS) analysis.byRights.clear();
    analysis.byRights.set(rights, filtered);
    return filtered;
  }

  #analyse(document: DocumentNode, operationName: string | undefined): Analysis {
    const byName = this.#analyses.get(document) ?? new Map<string, Analysis>();
    this.#analyses.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const analysis = analyse(this.#schema, this.#rules, document, operationName);
    byName.set(operationName ?? '', analysis);
    return analysis;
  }
}
