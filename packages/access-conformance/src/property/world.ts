/** Whoever asks in a random world, in its own words. */
export interface Persona {
  permissions: readonly string[];
  roles: readonly string[];
  hasOrganization: boolean;
  hasClinic: boolean;
}

/** A rule as its author writes it, and what it asks: said here a second time, apart from the code that is tested. */
export interface Rule {
  sdl: string;
  meets: (persona: Persona) => boolean;
}

export interface WorldField {
  name: string;
  /** Type it returns, without lists and `!`. */
  of: string;
  /** As SDL has it, such as `[E0!]`. */
  type: string;
  rules: readonly Rule[];
  /** The subgraph that resolves it. */
  subgraph: string;
  /** A field of the same type that it is computed from, of another subgraph. */
  requires: string | null;
  /** Whether it takes `n: Int = 1`. */
  takesNumber: boolean;
}

export interface WorldType {
  name: string;
  kind: 'root' | 'entity' | 'value' | 'interface' | 'union' | 'scalar' | 'enum';
  rules: readonly Rule[];
  fields: WorldField[];
  interfaces: string[];
  /** Of a union. */
  members: string[];
  /** The subgraph where its rules are written; for values, interfaces and unions the only one that has it. */
  home: string;
}

export interface World {
  subgraphs: readonly string[];
  types: ReadonlyMap<string, WorldType>;
}

export const isObject = ({ kind }: WorldType): boolean => kind === 'root' || kind === 'entity' || kind === 'value';

/** Object types that can stand where this type is promised. */
export function objectsOf(world: World, name: string): string[] {
  const type = world.types.get(name);
  if (type?.kind === 'union') return type.members;
  if (type?.kind !== 'interface') return [name];
  return [...world.types.values()].filter(({ interfaces }) => interfaces.includes(name)).map(object => object.name);
}
