import {
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Persona, Rule, World, WorldType } from './world.ts';

/** Name under which every object of an uncensored answer says its type. */
export const TOLD_TYPE = 'toldType';

export interface Censored {
  data: Data | null;
  /** Paths that were denied. */
  denied: Array<Array<string | number>>;
}

type Data = Record<string, unknown>;

/** Everything a persona may not have of a world, in the plainest words there are. */
export class Law {
  readonly #world: World;
  readonly #persona: Persona;

  constructor(world: World, persona: Persona) {
    this.#world = world;
    this.#persona = persona;
  }

  mayType(name: string): boolean {
    return this.#typeRules(name).every(rule => rule.meets(this.#persona));
  }

  mayField(parent: string, field: string): boolean {
    return this.#fieldRules(parent, field).every(rule => rule.meets(this.#persona));
  }

  #type(name: string): WorldType | undefined {
    return this.#world.types.get(name);
  }

  #typeRules(name: string): Rule[] {
    const type = this.#type(name);
    return type ? [type, ...type.interfaces.map(one => this.#type(one)!)].flatMap(({ rules }) => [...rules]) : [];
  }

  #fieldRules(parent: string, name: string): Rule[] {
    const type = this.#type(parent);
    const field = type?.fields.find(one => one.name === name);
    if (!type || !field) return this.#typeRules(parent);
    const promised = type.interfaces.flatMap(
      one => this.#type(one)?.fields.find(other => other.name === name)?.rules ?? [],
    );
    const implementers = [...this.#world.types.values()].filter(({ interfaces }) => interfaces.includes(parent));
    return [
      ...field.rules,
      ...promised,
      ...this.#typeRules(parent),
      ...this.#typeRules(field.of),
      ...(field.requires === null ? [] : this.#fieldRules(parent, field.requires)),
      ...implementers.flatMap(one => this.#fieldRules(one.name, name)),
    ];
  }
}

interface Place {
  node: FieldNode;
  denied: boolean;
}

/** A selection set that asks of an object, and the type it is written for. */
interface Asked {
  set: SelectionSetNode;
  parent: string;
  denied: boolean;
}

const NULLED = Symbol('nulled');

/** Takes out of a whole answer what a law denies. */
export class Censor {
  readonly #schema: GraphQLSchema;
  readonly #law: Law;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #isOn: (name: string) => boolean;
  /** Named types that fields return, as their static parents say. */
  readonly #returned = new Map<FieldNode, string>();
  readonly denied: Array<Array<string | number>> = [];

  /** @param isOn The value of a variable of `@skip` and `@include` */
  constructor(
    schema: GraphQLSchema,
    law: Law,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    isOn: (name: string) => boolean,
  ) {
    this.#schema = schema;
    this.#law = law;
    this.#fragments = fragments;
    this.#isOn = isOn;
  }

  /** Response names of an operation's denied root fields. */
  deniedRoots({ operation, selectionSet }: OperationDefinitionNode): string[] {
    const root = this.#schema.getRootType(operation)!;
    const places = this.#places([{ set: selectionSet, parent: root.name, denied: false }], root);
    return [...places].filter(([, all]) => all.every(({ denied }) => denied)).map(([key]) => key);
  }

  run({ operation, selectionSet }: OperationDefinitionNode, whole: Data): Censored {
    const root = this.#schema.getRootType(operation)!;
    const data = this.#object(whole, root, [{ set: selectionSet, parent: root.name, denied: false }], []);
    return { data: data === NULLED ? null : data, denied: this.denied };
  }

  #object(
    whole: Data,
    type: GraphQLObjectType,
    sets: readonly Asked[],
    path: Array<string | number>,
  ): Data | typeof NULLED {
    const entries: Array<[string, unknown]> = [];
    for (const [key, places] of this.#places(sets, type)) {
      const [{ node }] = places as [Place];
      if (node.name.value === '__typename') {
        entries.push([key, type.name]);
        continue;
      }
      const field = type.getFields()[node.name.value]!;
      const below = places.flatMap(place => this.#below(place));
      if (!places.every(({ denied }) => denied))
        entries.push([key, this.#value(whole[key], field.type, below, [...path, key])]);
      else {
        this.denied.push([...path, key]);
        entries.push([key, isNonNullType(field.type) ? NULLED : null]);
      }
    }
    if (entries.some(([, value]) => value === NULLED)) return NULLED;
    return Object.fromEntries(entries);
  }

  #value(whole: unknown, type: GraphQLOutputType, sets: readonly Asked[], path: Array<string | number>): unknown {
    if (isNonNullType(type)) {
      const value = this.#value(whole, type.ofType, sets, path);
      return value === null ? NULLED : value;
    }
    if (whole === null) return null;
    if (isListType(type)) {
      const items = (whole as unknown[]).map((item, index) => this.#value(item, type.ofType, sets, [...path, index]));
      return items.includes(NULLED) ? null : items;
    }
    if (!isObjectType(type) && !isAbstractType(type)) return whole;
    const object = this.#schema.getType(String((whole as Data)[TOLD_TYPE])) as GraphQLObjectType;
    if (!this.#law.mayType(object.name)) {
      this.denied.push(path);
      return null;
    }
    const censored = this.#object(whole as Data, object, sets, path);
    return censored === NULLED ? null : censored;
  }

  /** What stands below a field, each selection set with the type it is written for. */
  #below({ node, denied }: Place): Asked[] {
    return node.selectionSet ? [{ set: node.selectionSet, parent: this.#returned.get(node)!, denied }] : [];
  }

  #places(sets: readonly Asked[], type: GraphQLObjectType): Map<string, Place[]> {
    const places = new Map<string, Place[]>();
    const collect = ({ set, parent, denied }: Asked): void => {
      for (const selection of set.selections) {
        if (this.#isSkipped(selection.directives ?? [])) continue;
        if (selection.kind === Kind.FIELD) {
          const name = selection.name.value;
          const key = selection.alias?.value ?? name;
          const isDenied = denied || (name !== '__typename' && !this.#law.mayField(parent, name));
          this.#noteReturned(selection, parent);
          places.set(key, [...(places.get(key) ?? []), { node: selection, denied: isDenied }]);
          continue;
        }
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
        const about = inner.typeCondition?.name.value ?? parent;
        const condition = this.#schema.getType(about);
        const applies =
          about === parent ||
          condition === type ||
          (isAbstractType(condition) && this.#schema.isSubType(condition, type));
        if (applies) collect({ set: inner.selectionSet, parent: about, denied: denied || !this.#law.mayType(about) });
      }
    };
    for (const set of sets) collect(set);
    return places;
  }

  #noteReturned(node: FieldNode, parent: string): void {
    const type = this.#schema.getType(parent);
    if (!type || !('getFields' in type)) return;
    const field = type.getFields()[node.name.value];
    if (field) this.#returned.set(node, String(field.type).replaceAll(/[[\]!]/g, ''));
  }

  #isSkipped(directives: NonNullable<FieldNode['directives']>): boolean {
    return directives.some(({ name, arguments: given }) => {
      const value = given?.[0]?.value;
      const isOn =
        value?.kind === Kind.VARIABLE ? this.#isOn(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? isOn : name.value === 'include' && !isOn;
    });
  }
}
