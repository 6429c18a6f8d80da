import {
  getNamedType,
  isListType,
  isNonNullType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isObject, objectsOf, type World, type WorldField } from './world.ts';

/** An object of a random world: what it is, and a word that everything about it follows from. */
export interface Thing {
  __typename: string;
  id: string;
  [computedFrom: string]: unknown;
}

/** Entities have one of these ids. */
const IDS = ['0', '1', '2'];
/** One value in so many is null where it may be. */
const NULL_ONE_IN = 9;

/** A number that follows from a text, 32 bits (FNV-1a). */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    number = Math.imul(number ^ text.charCodeAt(index), 0x01000193) >>> 0;
  number ^= number >>> 15;
  return Math.imul(number, 0x2c1b3c6d) >>> 0;
}

/**
 * Gives every field of a schema the value it has in the world, the same in each subgraph as in the whole.
 * @param onAsked Told of each field that is resolved, by `Type.field`.
 */
export function fillSchema(world: World, schema: GraphQLSchema, onAsked: (coordinate: string) => void): void {
  for (const type of world.types.values()) {
    const built = schema.getType(type.name);
    if (!built || !('getFields' in built) || !isObject(type)) continue;
    for (const field of Object.values((built as unknown as Fields).getFields())) {
      const known = type.fields.find(({ name }) => name === field.name);
      if (known) field.resolve = resolver(world, type.name, known, onAsked);
    }
  }
}

interface Fields {
  getFields(): Record<
    string,
    { name: string; type: GraphQLOutputType; resolve?: GraphQLFieldResolver<unknown, unknown> }
  >;
}

function resolver(
  world: World,
  type: string,
  field: WorldField,
  onAsked: (coordinate: string) => void,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, { n }: { n?: number | null }, _, { returnType, schema }) => {
    onAsked(`${type}.${field.name}`);
    const thing = (source ?? { __typename: type, id: 'root' }) as Thing;
    if (field.name === 'id') return thing.id;
    if (field.requires === null) return valueOf(world, thing, field, returnType, n);
    return `of ${JSON.stringify(sourceOf(world, schema, thing, field.requires))}`;
  };
}

/** What a field is computed from: as the gateway brought it along, else as it is in the whole world. */
function sourceOf(world: World, schema: GraphQLSchema, thing: Thing, name: string): unknown {
  if (Object.hasOwn(thing, name)) return thing[name];
  const field = world.types.get(thing.__typename)?.fields.find(one => one.name === name);
  const built = schema.getType(thing.__typename) as unknown as Fields;
  const type = built.getFields()[name]?.type;
  if (!field || !type) throw new Error(`${thing.__typename}.${name} was not brought along.`);
  if (field.requires !== null) return `of ${JSON.stringify(sourceOf(world, schema, thing, field.requires))}`;
  return valueOf(world, thing, field, type, undefined);
}

function valueOf(
  world: World,
  { __typename, id }: Thing,
  { name, takesNumber }: WorldField,
  type: GraphQLOutputType,
  n: number | null | undefined,
): unknown {
  return made(world, type, `${__typename}/${id}/${name}/${takesNumber ? String(n) : ''}`);
}

function made(world: World, type: GraphQLOutputType, word: string): unknown {
  const number = numberOf(word);
  if (isNonNullType(type)) return madePresent(world, type.ofType, word, number);
  return number % NULL_ONE_IN === 0 ? null : madePresent(world, type, word, number);
}

function madePresent(world: World, type: GraphQLOutputType, word: string, number: number): unknown {
  if (isListType(type))
    return Array.from({ length: (number >>> 4) % 3 }, (_, index) =>
      made(world, type.ofType as GraphQLOutputType, `${word}.${index}`),
    );
  switch (getNamedType(type).name) {
    case 'Int':
      return number % 1_000;
    case 'Boolean':
      return number % 2 === 0;
    case 'N0':
      return number % 2 === 0 ? 'RED' : 'GREEN';
    case 'String':
    case 'S0':
      return `word ${number}`;
    default:
      return thingOf(world, getNamedType(type).name, word, number);
  }
}

function thingOf(world: World, promised: string, word: string, number: number): Thing {
  const objects = objectsOf(world, promised);
  const __typename = objects[(number >>> 8) % objects.length]!;
  const isEntity = world.types.get(__typename)?.kind === 'entity';
  return { __typename, id: isEntity ? IDS[(number >>> 12) % IDS.length]! : String(numberOf(`${word}/in`)) };
}
