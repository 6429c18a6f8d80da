import {
  defaultFieldResolver,
  defaultTypeResolver,
  isAbstractType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Clause } from './clause.ts';
import { meetsAll } from './decide.ts';
import { EffectiveRules } from './effectiveRules.ts';
import type { Principal } from './principal.ts';
import { readRules } from './ruleBook.ts';

/** What a guarded resolver finds in its context. */
export interface Guarded {
  principal: Principal | null;
}

/** Makes the error a refused caller gets; it names no permission the caller lacks. */
type Refuse = (signedIn: boolean) => GraphQLError;
type Reference = (reference: unknown, context: Guarded, info: unknown) => unknown;
interface Extended {
  apollo?: { subgraph?: { resolveReference?: Reference } };
}

const BUILT_IN = /^_/;

/**
 * Makes every rule of an SDL real in a subgraph: each field asks for its own, its type's, its interfaces' and its
 * returned type's rules before it resolves, an object behind an interface or union for its type's, and `_entities`
 * before it loads. A field without a rule is refused: deny by default.
 */
export function guardSchema(schema: GraphQLSchema, sdl: string, refuse: Refuse): GraphQLSchema {
  const book = readRules(sdl);
  const rules = new EffectiveRules(schema, book);
  for (const type of Object.values(schema.getTypeMap())) {
    if (BUILT_IN.test(type.name)) continue;
    if (isAbstractType(type)) guardRuntimeType(schema, type, rules, refuse);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(({ name }) => !BUILT_IN.test(name))) {
      const coordinate = `${type.name}.${field.name}`;
      const clauses = rules.ofField(type, field.name);
      const isOpen = book.open.has(coordinate) || book.open.has(type.name);
      const isRuled = isOpen || book.fields.has(coordinate) || rules.ofType(type).length > 0;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Guarded, info): unknown => {
        ask(clauses, isRuled, context, refuse);
        return resolve(source, args, context, info);
      };
    }
    guardReference(type.extensions as Extended, rules.ofType(type), refuse);
  }
  return schema;
}

function ask(clauses: readonly Clause[], ruled: boolean, { principal }: Guarded, refuse: Refuse): void {
  if (!principal) throw refuse(false);
  if (!ruled || !meetsAll(clauses, principal)) throw refuse(true);
}

function guardRuntimeType(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  rules: EffectiveRules,
  refuse: Refuse,
): void {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  type.resolveType = async (value, context: Guarded, info, abstractType) => {
    const name = await resolveType(value, context, info, abstractType);
    const runtime = name === undefined ? undefined : schema.getType(name);
    if (runtime) ask(rules.ofType(runtime), true, context, refuse);
    return name;
  };
}

function guardReference(extensions: Extended, clauses: readonly Clause[], refuse: Refuse): void {
  const subgraph = extensions.apollo?.subgraph;
  const resolveReference = subgraph?.resolveReference;
  if (!subgraph || !resolveReference) return;
  subgraph.resolveReference = (reference, context, info) => {
    // A stub's rules stand on its fields; the reference itself carries nothing but the id the caller sent.
    ask(clauses, true, context, refuse);
    return resolveReference(reference, context, info);
  };
}
