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
import { SelectionCollector, type AskedField, type Selected } from './collectFields.ts';
import { HIDDEN_TYPENAME } from '@polyclinic/access/filterOperation.ts';
import type { Data, ResponsePath } from './mergeData.ts';
import { leafWriter } from './writeLeaf.ts';
import { NOTHING, plainObject, trackingObject, type FieldWriter } from './writeObject.ts';
import { ANOMALY, NULLED, pathOf, type Reused, type Write, type Writer, type Writing } from './writing.ts';

export interface Written {
  /** JSON of the answer's data. */
  json: string;
  /** Objects in it. */
  objects: number;
  /** Where denied fields stood, in the order of the answer. */
  deniedAt: ResponsePath[];
}

/**
 * Compiles an operation's answer: from data under internal names to the client's JSON, in the client's order, with null
 * where a field was denied and nulls bubbling as the specification says (GraphQL, section 6.4.4).
 * @throws ANOMALY when run on data that the schema does not allow
 */
export function answerWriter(schema: GraphQLSchema, selected: Selected): (data: Data, shared: boolean) => Written {
  const compiler = new WriterCompiler(schema, selected);
  const { write } = compiler.root();
  return (data, shared) => {
    const writing: Writing = { reused: shared ? compiler.reuse() : null, denied: [], objects: 0 };
    const json = write(data, writing, null);
    return { json: json === NULLED ? 'null' : json, objects: writing.objects, deniedAt: writing.denied.map(pathOf) };
  };
}

class WriterCompiler {
  readonly #schema: GraphQLSchema;
  readonly #collector: SelectionCollector;
  readonly #operation: Selected['operation'];
  readonly #compiled = new Map<string, Writer>();
  readonly #numbers = new Map<SelectionSetNode, number>();
  #reusable = 0;

  constructor(schema: GraphQLSchema, selected: Selected) {
    this.#schema = schema;
    this.#operation = selected.operation;
    this.#collector = new SelectionCollector(schema, selected);
  }

  root(): Writer {
    const type = this.#schema.getRootType(this.#operation.operation);
    if (!type) throw new Error('The operation has no root type.');
    return this.#object(type, [this.#operation.selectionSet]);
  }

  reuse(): Map<object, Reused>[] {
    return Array.from({ length: this.#reusable }, () => new Map<object, Reused>());
  }

  /** The same selections of the same type are compiled once. */
  #once(name: string, sets: readonly SelectionSetNode[], compile: () => Writer): Writer {
    const numbers = sets.map(set => {
      const number = this.#numbers.get(set) ?? this.#numbers.size;
      this.#numbers.set(set, number);
      return number;
    });
    const key = `${name} ${numbers.join()}`;
    const writer = this.#compiled.get(key) ?? compile();
    this.#compiled.set(key, writer);
    return writer;
  }

  #output(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Writer {
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable))
      return this.#once(String(nullable), sets, () => this.#list(nullable.ofType as GraphQLOutputType, sets));
    if (isLeafType(nullable)) return { write: leafWriter(nullable), tracks: false };
    if (isObjectType(nullable)) return this.#object(nullable, sets);
    return this.#once(nullable.name, sets, () => this.#abstract(nullable, sets));
  }

  #object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Writer {
    return this.#once(type.name, sets, () => {
      const fields = [...this.#collector.collect(type, sets)].map(([key, asked]) => this.#field(type, key, asked));
      const tracks = fields.some(field => field.denied || field.writer.tracks);
      const write = tracks ? trackingObject(type.name, fields) : plainObject(type.name, fields);
      return { write: tracks ? write : this.#reusing(write), tracks };
    });
  }

  #field(type: GraphQLObjectType, key: string, asked: AskedField): FieldWriter {
    const lead = `${JSON.stringify(key)}:`;
    if (asked.name === '__typename') {
      const name = JSON.stringify(type.name);
      return { lead, key, dataKey: null, required: true, denied: false, writer: { write: () => name, tracks: false } };
    }
    const field = type.getFields()[asked.name];
    if (!field) throw new Error(`There is no ${type.name}.${asked.name}.`);
    const required = isNonNullType(field.type);
    if (!asked.allowed) return { lead, key, dataKey: asked.dataKey, required, denied: true, writer: NOTHING };
    return { lead, key, dataKey: asked.dataKey, required, denied: false, writer: this.#output(field.type, asked.sets) };
  }

  #abstract(type: GraphQLNamedOutputType, sets: readonly SelectionSetNode[]): Writer {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const writers = new Map(possible.map(object => [object.name, this.#object(object, sets)]));
    const tracks = [...writers.values()].some(writer => writer.tracks);
    return {
      tracks,
      write: (value, writing, place) => {
        const name = (value as Data)['__typename'] ?? (value as Data)[HIDDEN_TYPENAME];
        const writer = writers.get(name as string);
        if (!writer) throw ANOMALY;
        return writer.write(value, writing, place);
      },
    };
  }

  #list(item: GraphQLOutputType, sets: readonly SelectionSetNode[]): Writer {
    const required = isNonNullType(item);
    const { write, tracks } = this.#output(item, sets);
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

  /** An object that stands in several places is written once. */
  #reusing(write: Write): Write {
    const number = this.#reusable++;
    return (value, writing, place) => {
      if (!writing.reused) return write(value, writing, place);
      const reused = writing.reused[number]!;
      const known = reused.get(value as object);
      if (known) {
        writing.objects += known.objects;
        return known.text;
      }
      const before = writing.objects;
      const text = write(value, writing, place) as string;
      reused.set(value as object, { text, objects: writing.objects - before });
      return text;
    };
  }
}
