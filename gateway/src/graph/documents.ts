import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { badRequest } from '../front/requestRefused.ts';
import type { CostRules } from './costRules.ts';
import { refuseTooLarge, tooLarge, type Limits } from './limits.ts';
import { operationCost } from './operationCost.ts';
import { introspects, rootPart } from './introspection.ts';
import { onlyOperation, type PlannedOperation } from './plannedOperation.ts';

/** An operation that may be run: parsed, within the limits, valid. */
export interface CheckedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Name to plan and file it under; empty for an operation without one. */
  name: string;
  /** What of it is asked of subgraphs; null when it asks about the schema alone. */
  planned: PlannedOperation | null;
  introspects: boolean;
  /** Static cost. @throws RequestRefused PAGE_TOO_LARGE */
  cost: (variables: Readonly<Record<string, unknown>>) => number;
}

/** Texts kept with all that was made of them: count and characters. */
const MAX_DOCUMENTS = 2_000;
const MAX_CHARACTERS = 10_000_000;
const MAX_TOLD_ERRORS = 5;

/** Operations of one schema, each text checked once. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #costs: CostRules;
  readonly #limits: Limits;
  readonly #checked = new LRUCache<string, Map<string, CheckedOperation>>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });

  constructor(schema: GraphQLSchema, costs: CostRules, limits: Limits) {
    this.#schema = schema;
    this.#costs = costs;
    this.#limits = limits;
  }

  /** @throws RequestRefused INVALID_OPERATION, UNKNOWN_OPERATION, OPERATION_TOO_LARGE */
  check(text: string, operationName: string | undefined): CheckedOperation {
    const operations = this.#checked.get(text) ?? this.#check(text);
    const only = operationName === undefined && operations.size === 1 ? operations.values().next().value : undefined;
    const checked = only ?? operations.get(operationName ?? '');
    if (!checked) throw badRequest('UNKNOWN_OPERATION');
    return checked;
  }

  #check(text: string): Map<string, CheckedOperation> {
    const document = this.#parse(text);
    refuseTooLarge(document, this.#limits);
    const errors = validate(this.#schema, document, specifiedRules, {
      maxErrors: MAX_TOLD_ERRORS,
      hideSuggestions: true,
    });
    if (errors.length > 0) throw invalid(errors);
    const operations = new Map<string, CheckedOperation>();
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const name = definition.name?.value ?? '';
      operations.set(name, this.#operation(document, name));
    }
    this.#checked.set(text, operations);
    return operations;
  }

  #parse(text: string): DocumentNode {
    try {
      return parse(text, { maxLexicalTokens: this.#limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw TOO_MANY_TOKENS.test(error.message) ? tooLarge('tokens', this.#limits) : invalid([error]);
    }
  }

  #operation(document: DocumentNode, name: string): CheckedOperation {
    const operation = getOperationAST(document, name || undefined);
    if (!operation) throw badRequest('UNKNOWN_OPERATION');
    // Validation looks at no field of a root that the schema lacks, as a contract may have no mutations.
    if (!this.#schema.getRootType(operation.operation))
      throw badRequest('INVALID_OPERATION', { message: `There is no ${operation.operation}.` });
    const costing = { schema: this.#schema, rules: this.#costs, limits: this.#limits };
    const asksSchema = operation.operation === OperationTypeNode.QUERY && introspects(document, operation);
    const dataPart = asksSchema ? rootPart(document, operation, 'data') : document;
    return {
      document,
      operation,
      name,
      introspects: asksSchema,
      planned: dataPart && (asksSchema ? onlyOperation(dataPart) : { document, operation }),
      cost: operationCost(costing, document, operation),
    };
  }
}

/** What the parser says of a document beyond its `maxLexicalTokens`. */
const TOO_MANY_TOKENS = /tokens\. Parsing aborted/;

const invalid = (errors: readonly GraphQLError[]) =>
  badRequest('INVALID_OPERATION', {
    message: errors.map(({ message }) => message).join(' '),
    details: { locations: errors.flatMap(({ locations }) => locations ?? []) },
  });
