import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Filtered } from '@polyclinic/access/filtered.ts';
import { askedOf, type Asked, type Part, type Variables } from '@polyclinic/access/selected.ts';
import { internalName, rootNames } from './internalNames.ts';
import type { Data } from './mergeData.ts';
import type { PlacedObjects, ResponsePath } from './places.ts';
import { leafWriter } from './writeLeaf.ts';
import { DENIED, NOTHING, plainObject, trackingObject, type FieldWriter } from './writeObject.ts';
import { ANOMALY, NULLED, pathOf, type Reused, type Write, type Writer, type Writing } from './writing.ts';

export interface Written {
  /** JSON of the answer's data. */
  json: string;
  /** Objects in it. */
  objects: number;
  /** Where denied fields stood, in the order of the answer. */
  deniedAt: ResponsePath[];
}

/** What an answer is written from: the client's operation, with what of it was denied. */
export type Selected = Pick<Filtered, 'operation' | 'fragments' | 'denied' | 'deniedTypes' | 'typenameKey'>;

/**
 * Compiles an operation's answer: from data under internal names to the client's JSON, in the client's order, with null
 * where a field was denied and nulls bubbling as the specification says (GraphQL, section 6.4.4).
 * @param switches Variables of `@skip` and `@include`
 * @throws ANOMALY when run on data that the schema does not allow
 */
export function answerWriter(
  schema: GraphQLSchema,
  selected: Selected,
  switches: Variables,
): (data: Data, objects: PlacedObjects) => Written {
  const compiler = new WriterCompiler(schema, selected, switches);
  const { write } = compiler.root();
  return (data, { shared, united }) => {
    const reused = shared || united ? compiler.reuse() : null;
    const writing: Writing = { reused, lists: shared, united, denied: [], objects: 0 };
    const json = write(data, writing, null);
    return { json: json === NULLED ? 'null' : json, objects: writing.objects, deniedAt: writing.denied.map(pathOf) };
  };
}

class WriterCompiler {
  readonly #schema: GraphQLSchema;
  readonly #selected: Selected;
  readonly #switches: Variables;
  readonly #roots: ReadonlySet<string>;
  readonly #compiled = new Map<string, Writer>();
  readonly #numbers = new Map<SelectionSetNode, number>();
  #reusable = 0;

  constructor(schema: GraphQLSchema, selected: Selected, switches: Variables) {
    this.#schema = schema;
    this.#selected = selected;
    this.#switches = switches;
    this.#roots = rootNames(schema);
  }

  root(): Writer {
    const { operation } = this.#selected;
    const type = this.#schema.getRootType(operation.operation);
    if (!type) throw new Error('The operation has no root type.');
    return this.#object(type, [{ set: operation.selectionSet, denied: false }]);
  }

  reuse(): Map<object, Reused>[] {
    return Array.from({ length: this.#reusable }, () => new Map<object, Reused>());
  }

  /** The same selections of the same type are compiled once. */
  #once(name: string, parts: readonly Part[], compile: () => Writer): Writer {
    const numbers = parts.map(({ set, denied }) => {
      const number = this.#numbers.get(set) ?? this.#numbers.size;
      this.#numbers.set(set, number);
      return denied ? -number - 1 : number;
    });
    const key = `${name} ${numbers.join()}`;
    const writer = this.#compiled.get(key) ?? compile();
    this.#compiled.set(key, writer);
    return writer;
  }

  #output(type: GraphQLOutputType, parts: readonly Part[]): Writer {
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable))
      return this.#once(String(nullable), parts, () => this.#list(nullable.ofType as GraphQLOutputType, parts));
    if (isLeafType(nullable)) return { write: leafWriter(nullable), tracks: false };
    if (isObjectType(nullable)) return this.#object(nullable, parts);
    return this.#once(nullable.name, parts, () => this.#abstract(nullable, parts));
  }

  #object(type: GraphQLObjectType, parts: readonly Part[]): Writer {
    return this.#once(type.name, parts, () => {
      const applies = (condition: string | undefined): boolean => this.#applies(condition, type);
      const asked = askedOf(this.#selected, this.#switches, parts, applies);
      const fields = [...asked].map(([key, field]) => this.#field(type, key, field));
      const tracks = fields.some(field => field.denied || field.writer.tracks);
      const write = tracks ? trackingObject(type.name, fields) : this.#reusingUnited(plainObject(type.name, fields));
      return { write, tracks };
    });
  }

  #field(type: GraphQLObjectType, key: string, asked: Asked): FieldWriter {
    const lead = `${JSON.stringify(key)}:`;
    if (asked.name === '__typename') {
      const name = JSON.stringify(type.name);
      return { lead, key, dataKey: null, required: true, denied: false, writer: { write: () => name, tracks: false } };
    }
    const field = type.getFields()[asked.name];
    if (!field) throw new Error(`There is no ${type.name}.${asked.name}.`);
    const required = isNonNullType(field.type);
    const dataKey = internalName(asked.field, this.#roots.has(type.name));
    if (!asked.allowed) return { lead, key, dataKey, required, denied: true, writer: NOTHING };
    return { lead, key, dataKey, required, denied: false, writer: this.#output(field.type, asked.parts) };
  }

  #abstract(type: GraphQLNamedOutputType, parts: readonly Part[]): Writer {
    const { deniedTypes, typenameKey } = this.#selected;
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const writers = new Map(
      possible.map(({ name }, index) => [name, deniedTypes.has(name) ? DENIED : this.#object(possible[index]!, parts)]),
    );
    return {
      tracks: [...writers.values()].some(writer => writer.tracks),
      write: (value, writing, place) => {
        const writer = writers.get(((value as Data)[typenameKey] ?? (value as Data)['__typename']) as string);
        if (!writer) throw ANOMALY;
        return writer.write(value, writing, place);
      },
    };
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#schema.getType(condition);
    return isAbstractType(abstract) && this.#schema.isSubType(abstract, type);
  }

  #list(item: GraphQLOutputType, parts: readonly Part[]): Writer {
    const required = isNonNullType(item);
    const { write, tracks } = this.#output(item, parts);
    const list: Write = (value, writing, place) => {
      if (!Array.isArray(value)) throw ANOMALY;
      let text = '[';
      let nulled = false;
      for (let index = 0; index < value.length; index++) {
        const element: unknown = value[index];
        if (index > 0) text += ',';
        if (element === null || element === undefined) {
          if (required) throw ANOMALY;
          text += 'null';
          continue;
        }
        const written = write(element, writing, tracks ? { above: place, key: index } : null);
        if (written !== NULLED) text += written;
        else if (required) nulled = true;
        else text += 'null';
      }
      return nulled ? NULLED : `${text}]`;
    };
    return {
      write: tracks || isLeafType(isNonNullType(item) ? item.ofType : item) ? list : this.#reusing(list),
      tracks,
    };
  }

  /** A list that stands in several places is written once, and with it all below. */
  #reusing(write: Write): Write {
    const number = this.#reusable++;
    return (value, writing, place) =>
      writing.lists && writing.reused
        ? once(writing.reused[number]!, write, value as object, writing)
        : write(value, writing, place);
  }

  /** So is an object that took the place of equal ones. */
  #reusingUnited(write: Write): Write {
    const number = this.#reusable++;
    return (value, writing, place) =>
      writing.united?.has(value) && writing.reused
        ? once(writing.reused[number]!, write, value as object, writing)
        : write(value, writing, place);
  }
}

function once(reused: Map<object, Reused>, write: Write, value: object, writing: Writing): string {
  const known = reused.get(value);
  if (known) {
    writing.objects += known.objects;
    return known.text;
  }
  const before = writing.objects;
  const text = write(value, writing, null) as string;
  reused.set(value, { text, objects: writing.objects - before });
  return text;
}
