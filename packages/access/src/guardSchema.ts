import { defaultFieldResolver, isObjectType, type GraphQLError, type GraphQLSchema } from 'graphql';
import { meetsAll } from './decide.ts';
import type { Principal } from './principal.ts';
import { readRules, type Clause } from './ruleBook.ts';

/** What a guarded resolver finds in its context. */
export interface Guarded {
  principal: Principal | null;
}

type Reference = (reference: unknown, context: Guarded, info: unknown) => unknown;
interface Extended {
  apollo?: { subgraph?: { resolveReference?: Reference } };
}

const BUILT_IN = /^_/;

/**
 * Makes every rule of an SDL real in a subgraph: each field asks for its own and its type's rules
 * before it resolves, and `_entities` asks for the type's before it loads. A field without a rule is refused: deny by
 * default.
 * @param refuse Makes the error a refused caller gets; it names no permission the caller lacks.
 */
export function guardSchema(
  schema: GraphQLSchema,
  sdl: string,
  refuse: (signedIn: boolean) => GraphQLError,
): GraphQLSchema {
  const book = readRules(sdl);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (BUILT_IN.test(type.name)) continue;
    const typeClauses = book.types.get(type.name) ?? [];
    for (const field of Object.values(type.getFields()).filter(({ name }) => !BUILT_IN.test(name))) {
      const coordinate = `${type.name}.${field.name}`;
      const clauses = [...(book.fields.get(coordinate) ?? []), ...typeClauses];
      const open = clauses.length === 0 && (book.open.has(coordinate) || book.open.has(type.name));
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Guarded, info): unknown => {
        ask(clauses, open, context, refuse);
        return resolve(source, args, context, info);
      };
    }
    guardReference(type.extensions as Extended, typeClauses, refuse);
  }
  return schema;
}

function ask(
  clauses: readonly Clause[],
  open: boolean,
  { principal }: Guarded,
  refuse: (signedIn: boolean) => Error,
): void {
  if (!principal) throw refuse(false);
  if (open) return;
  if (clauses.length === 0 || !meetsAll(clauses, principal)) throw refuse(true);
}

function guardReference(extensions: Extended, clauses: readonly Clause[], refuse: (signedIn: boolean) => Error): void {
  const subgraph = extensions.apollo?.subgraph;
  const resolveReference = subgraph?.resolveReference;
  if (!subgraph || !resolveReference) return;
  subgraph.resolveReference = (reference, context, info) => {
    // A stub's rules stand on its fields; the reference itself carries nothing but the id the caller sent.
    ask(clauses, clauses.length === 0, context, refuse);
    return resolveReference(reference, context, info);
  };
}
