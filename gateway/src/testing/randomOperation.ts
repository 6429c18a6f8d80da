import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Whole numbers from 0 to `below` - 1, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface RandomOperation {
  text: string;
  variables: Record<string, unknown>;
}

const MAX_DEPTH = 5;

/** For tests: operations with aliases, arguments, fragments and switches; not each is valid, whoever uses one validates. */
export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};
  #fragments: string[] = [];

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  make(): RandomOperation {
    this.#definitions = ['$yes: Boolean = true', '$no: Boolean!'];
    this.#variables = { no: this.#random(2) === 0 };
    this.#fragments = [];
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const selections = this.#selections(query, 0);
    const used = (definition: string) =>
      [selections, ...this.#fragments].some(text => text.includes(definition.split(':')[0]!));
    const definitions = this.#definitions.filter(used);
    const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    const variables = Object.fromEntries(Object.entries(this.#variables).filter(([name]) => used(`$${name}:`)));
    return { text: `query Random${head} ${selections} ${this.#fragments.join(' ')}`, variables };
  }

  #chance(percent: number): boolean {
    return this.#random(100) < percent;
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#random(values.length)]!;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#random(depth === 0 ? 3 : 4);
    const selections = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 0 && this.#chance(8)) return this.#chance(50) ? '__typename' : 'kind: __typename';
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter(field => depth < MAX_DEPTH || !isCompositeType(getNamedType(field.type)));
    if (depth > 0 && depth <= MAX_DEPTH + 1 && (usable.length === 0 || this.#chance(15)))
      return this.#fragment(type, depth);
    return usable.length === 0 ? '__typename' : this.#field(this.#one(usable), depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const condition = isAbstractType(type) ? this.#one([...this.#schema.getPossibleTypes(type), type]) : type;
    const selections = this.#selections(condition, depth + 1);
    if (this.#chance(50)) return `... on ${condition.name}${this.#switch()} ${selections}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${condition.name} ${selections}`);
    return this.#chance(30) ? `...${name} ...${name}${this.#switch()}` : `...${name}${this.#switch()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const alias = this.#chance(15) ? `${this.#one(['a', 'b', 'other', '__proto__', 'constructor'])}: ` : '';
    const selections = isCompositeType(named) ? ` ${this.#selections(named, depth + 1)}` : '';
    return `${alias}${field.name}${this.#arguments(field.args)}${this.#switch()}${selections}`;
  }

  #switch(): string {
    if (!this.#chance(12)) return '';
    return ` @${this.#one(['skip', 'include'])}(if: ${this.#one(['$yes', '$no', 'true', 'false'])})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type, defaultValue }) =>
      isNonNullType(type) && defaultValue === undefined ? true : this.#chance(50),
    );
    if (given.length === 0) return '';
    return `(${given.map(argument => `${argument.name}: ${this.#value(argument.type)}`).join(', ')})`;
  }

  #value(type: GraphQLInputType): string {
    const value = this.#literal(type);
    if (!this.#chance(40)) return value;
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${String(type)}`);
    this.#variables[name] = JSON.parse(value) as unknown;
    return `$${name}`;
  }

  #literal(type: GraphQLInputType): string {
    const named = getNamedType(type);
    if (isEnumType(named)) return this.#one(named.getValues()).name;
    if (named.name === 'Int') return String(this.#random(6));
    if (named.name === 'Boolean') return this.#one(['true', 'false']);
    return JSON.stringify(this.#one(['1', '2', 'p1', 'p3', 'EUR', 'a  "b"']));
  }
}
