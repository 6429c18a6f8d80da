import type { Rule, World, WorldField, WorldType } from './world.ts';

/** Whole numbers from 0 to `below` - 1. */
type Random = (below: number) => number;

const PERMISSIONS = ['patient:read', 'slot:read', 'invoice:read'];
const ROLES = ['NURSE', 'BILLING', 'RECEPTIONIST'];
const WRAPS = ['T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T!]]'];
const LEAVES = ['String', 'String', 'Int', 'Boolean', 'S0', 'N0'];

/** Subgraphs of random types with random rules that can be composed. */
export function randomWorld(random: Random): World {
  return new WorldMaker(random).make();
}

class WorldMaker {
  readonly #random: Random;
  readonly #types = new Map<string, WorldType>();
  readonly #subgraphs: string[];

  constructor(random: Random) {
    this.#random = random;
    this.#subgraphs = ['one', 'two', 'three'].slice(0, 2 + random(2));
  }

  make(): World {
    this.#add('scalar', 'S0');
    this.#add('enum', 'N0');
    const entities = this.#several('entity', 'E', 2 + this.#random(2));
    const interfaces = this.#several('interface', 'I', 1 + this.#random(2));
    const values = this.#several('value', 'V', 2 + this.#random(2));
    for (const one of interfaces) this.#implement(one, [...values, ...entities]);
    const unions = this.#several('union', 'U', 1);
    for (const union of unions)
      union.members = [...values, ...entities]
        .filter(({ kind, home }) => (kind === 'entity' || home === union.home) && this.#chance(70))
        .map(({ name }) => name);
    for (const { name, members } of unions) if (members.length === 0) this.#types.delete(name);
    for (const type of [...entities, ...values]) this.#addFields(type, 2 + this.#random(3));
    for (const entity of entities) this.#addComputed(entity);
    for (const root of [this.#add('root', 'Query', 10), this.#add('root', 'Mutation', 5)]) {
      this.#addFields(root, 3 + this.#random(4));
      // A subgraph without root fields has no root type to rule.
      root.home = root.fields[0]!.subgraph;
    }
    return { subgraphs: this.#subgraphs, types: this.#types };
  }

  #chance(percent: number): boolean {
    return this.#random(100) < percent;
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#random(values.length)]!;
  }

  #several(kind: WorldType['kind'], letter: string, count: number): WorldType[] {
    return Array.from({ length: count }, (_, index) => this.#add(kind, `${letter}${index}`));
  }

  #add(kind: WorldType['kind'], name: string, ruledPercent = 30): WorldType {
    const rules = kind === 'union' ? [] : this.#rules(ruledPercent);
    const home = this.#one(this.#subgraphs);
    const type: WorldType = { name, kind, rules, fields: [], interfaces: [], members: [], home };
    this.#types.set(name, type);
    if (kind === 'entity') type.fields.push({ ...this.#field('id', 'ID', home), type: 'ID!' });
    return type;
  }

  #rules(percent: number): Rule[] {
    if (!this.#chance(percent)) return [];
    return this.#chance(20) ? [this.#rule(), this.#rule()] : [this.#rule()];
  }

  #rule(): Rule {
    const kind = this.#random(10);
    if (kind === 0) return { sdl: '@tenant(boundary: ORGANIZATION)', meets: persona => persona.hasOrganization };
    if (kind === 1)
      return {
        sdl: '@tenant(boundary: CLINIC)',
        meets: ({ hasOrganization, hasClinic }) => hasOrganization && hasClinic,
      };
    if (kind === 2) {
      const anyOf = [this.#one(ROLES), this.#one(ROLES)];
      return {
        sdl: `@role(anyOf: ${JSON.stringify(anyOf)})`,
        meets: ({ roles }) => anyOf.some(role => roles.includes(role)),
      };
    }
    const permission = this.#one(PERMISSIONS);
    return {
      sdl: `@access(permission: "${permission}")`,
      meets: ({ permissions }) => permissions.includes(permission),
    };
  }

  #field(name: string, of: string, subgraph: string): WorldField {
    const type = this.#one(WRAPS).replace('T', of);
    return { name, of, type, rules: this.#rules(25), subgraph, requires: null, takesNumber: false };
  }

  /** Gives an interface fields, and types of its subgraph the same fields, each with rules of its own. */
  #implement(one: WorldType, candidates: readonly WorldType[]): void {
    const promised = Array.from({ length: 1 + this.#random(2) }, (_, index) =>
      this.#field(`${one.name.toLowerCase()}${index}`, this.#one(['String', 'S0', 'E0', 'Int']), one.home),
    );
    one.fields.push(...promised);
    for (const type of candidates) {
      if (type.kind !== 'entity' && type.home !== one.home) continue;
      if (!this.#chance(60)) continue;
      type.interfaces.push(one.name);
      type.fields.push(...promised.map(field => ({ ...field, rules: this.#rules(25) })));
    }
  }

  #addFields(type: WorldType, count: number): void {
    for (let index = 0; index < count; index++) {
      const subgraph = type.kind === 'value' ? type.home : this.#one(this.#subgraphs);
      const field = this.#field(`${type.name.toLowerCase()}f${index}`, this.#returnable(subgraph), subgraph);
      type.fields.push({ ...field, takesNumber: this.#chance(20) });
    }
  }

  /** Something that a field of this subgraph can return. */
  #returnable(subgraph: string): string {
    if (this.#chance(45)) return this.#one(LEAVES);
    const objects = [...this.#types.values()].filter(({ kind, home, name }) => {
      if (kind === 'entity') return true;
      if (kind === 'interface') return home === subgraph && this.#isImplemented(name);
      return home === subgraph && (kind === 'value' || kind === 'union');
    });
    return this.#one(objects).name;
  }

  #isImplemented(name: string): boolean {
    return [...this.#types.values()].some(({ interfaces }) => interfaces.includes(name));
  }

  #addComputed(entity: WorldType): void {
    for (let index = 0; index < 2; index++) {
      const sources = entity.fields.filter(
        ({ of, takesNumber, name }) => LEAVES.includes(of) && !takesNumber && name !== 'id',
      );
      if (sources.length === 0 || !this.#chance(60)) continue;
      const source = this.#one(sources);
      const elsewhere = this.#subgraphs.filter(name => name !== source.subgraph);
      const computed = this.#field(`${entity.name.toLowerCase()}c${index}`, 'String', this.#one(elsewhere));
      entity.fields.push({ ...computed, type: 'String', requires: source.name });
    }
  }
}
