import { isObject, objectsOf, type Rule, type World, type WorldField, type WorldType } from './world.ts';

/** The SDL of one subgraph of a world, without its links. */
export function worldSdl(world: World, subgraph: string): string {
  return [...world.types.values()].map(type => typeSdl(world, type, subgraph)).join('\n');
}

/** The whole world as one schema, without rules. */
export function wholeSdl(world: World): string {
  const whole = { ...world, subgraphs: ['whole'] };
  const types = [...world.types.values()].map(type => ({
    ...type,
    home: 'whole',
    rules: [],
    fields: type.fields.map(field => ({ ...field, subgraph: 'whole', rules: [], requires: null })),
  }));
  return types
    .map(type => typeSdl({ ...whole, types: new Map(types.map(one => [one.name, one])) }, type, 'whole'))
    .join('\n')
    .replaceAll(' @key(fields: "id")', '');
}

const written = (rules: readonly Rule[]): string => rules.map(({ sdl }) => ` ${sdl}`).join('');

function typeSdl(world: World, type: WorldType, subgraph: string): string {
  const { name, kind, members, home, interfaces } = type;
  const rules = home === subgraph ? written(type.rules) : '';
  if (kind === 'scalar') return `scalar ${name}${rules}`;
  if (kind === 'enum') return `enum ${name}${rules} { RED GREEN }`;
  if (kind === 'union') return home === subgraph ? `union ${name} = ${members.join(' | ')}` : '';
  if (kind === 'interface') {
    if (home !== subgraph || objectsOf(world, name).length === 0) return '';
    return `interface ${name}${rules} { ${type.fields.map(fieldSdl).join(' ')} }`;
  }
  if (!isObject(type) || (kind === 'value' && home !== subgraph)) return '';
  const fields = fieldsIn(type, subgraph);
  if (fields.length === 0) return '';
  const here = interfaces.filter(one => world.types.get(one)?.home === subgraph);
  const implemented = here.length > 0 ? ` implements ${here.join(' & ')}` : '';
  const key = kind === 'entity' ? ' @key(fields: "id")' : '';
  return `type ${name}${implemented}${key}${rules} { ${fields.join(' ')} }`;
}

function fieldsIn({ kind, fields }: WorldType, subgraph: string): string[] {
  const own = fields.filter(field => field.subgraph === subgraph);
  const needed = new Set(own.flatMap(({ requires }) => requires ?? []));
  const external = fields.filter(({ name }) => needed.has(name)).map(({ name, type }) => `${name}: ${type} @external`);
  const key = kind === 'entity' && !own.some(({ name }) => name === 'id') ? ['id: ID!'] : [];
  return [...key, ...own.map(fieldSdl), ...external];
}

function fieldSdl({ name, type, rules, requires, takesNumber }: WorldField): string {
  const given = takesNumber ? '(n: Int = 1)' : '';
  const source = requires === null ? '' : ` @requires(fields: "${requires}")`;
  return `${name}${given}: ${type}${source}${written(rules)}`;
}
