import { buildASTSchema, type DocumentNode, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { clauseKey, distinct, type Clause } from '@polyclinic/access/clause.ts';
import { meets } from '@polyclinic/access/decide.ts';
import { EffectiveRules } from '@polyclinic/access/effectiveRules.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { RuleBook } from '@polyclinic/access/ruleBook.ts';
import { pruneSchema } from './pruneSchema.ts';

/** Schemas kept, one per set of rights: as many as an organization has kinds of people, several times over. */
const MAX_SCHEMAS = 100;

/** What callers may see of a schema: what they may use of it. */
export class VisibleSchemas {
  readonly #document: DocumentNode;
  readonly #schema: GraphQLSchema;
  readonly #rules: EffectiveRules;
  readonly #clauses: readonly Clause[];
  readonly #byRights = new LRUCache<string, GraphQLSchema>({ max: MAX_SCHEMAS });

  /**
   * @param document The schema's definitions, as `printSchema` writes them; maybe a part of it.
   * @param schema The whole schema, which the rules are about.
   */
  constructor(document: DocumentNode, schema: GraphQLSchema, book: RuleBook) {
    this.#document = document;
    this.#schema = schema;
    this.#rules = new EffectiveRules(schema, book);
    this.#clauses = distinct([book.types, book.fields, book.inherited].flatMap(rules => [...rules.values()].flat()));
  }

  /** @returns The same schema for callers of the same rights */
  schemaFor(principal: Principal): GraphQLSchema {
    const rights = this.#clauses.map(clause => (meets(clause, principal) ? '1' : '0')).join('');
    const known = this.#byRights.get(rights);
    if (known) return known;
    const unmet = new Set(this.#clauses.filter((_, index) => rights[index] === '0').map(clauseKey));
    const schema = buildASTSchema(this.#visible(unmet), { assumeValid: true, assumeValidSDL: true });
    this.#byRights.set(rights, schema);
    return schema;
  }

  #visible(unmet: ReadonlySet<string>): DocumentNode {
    const may = (clauses: readonly Clause[]): boolean => clauses.every(clause => !unmet.has(clauseKey(clause)));
    return pruneSchema(this.#document, {
      type: name => may(this.#rules.ofType(this.#schema.getType(name)!)),
      field: (type, field) => may(this.#rules.ofField(this.#schema.getType(type) as GraphQLCompositeType, field)),
    });
  }
}
