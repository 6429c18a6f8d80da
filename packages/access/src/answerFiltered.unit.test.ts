import { buildSchema, execute, parse, print, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { HIDDEN_TYPENAME } from './analyse.ts';
import { answerFiltered } from './answerFiltered.ts';
import { meets } from './decide.ts';
import { somebody } from './exampleGraph.ts';
import type { Filtered, Mode } from './filtered.ts';
import { OperationFilter } from './filterOperation.ts';
import type { Principal } from './principal.ts';
import { readRules } from './ruleBook.ts';

const HEADER = `
directive @link(url: String!, as: String, import: [Import!]) repeatable on SCHEMA
directive @join__field(requires: String) repeatable on FIELD_DEFINITION
directive @access(permission: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
directive @role(anyOf: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
scalar Import
`;
const link = (rest: string): string =>
  `extend schema @link(url: "https://polyclinic.example/access/v1.0"${rest})\n${HEADER}`;
const LINK = link(', import: ["@access", "@role"]');

const nobody = somebody();

interface Asking {
  who?: Principal;
  mode?: Mode;
  variables?: Record<string, unknown>;
}

/** Answers an operation on a schema whose root value is given, as far as the caller may have it. */
async function answer(
  sdl: string,
  rootValue: object,
  text: string,
  { who = nobody, mode = 'filter', variables = {} }: Asking = {},
) {
  const schema = buildSchema(sdl);
  const reported: Filtered[] = [];
  const filter = new OperationFilter(schema, readRules(sdl), { mode, onWouldDeny: denied => reported.push(denied) });
  const asked: string[] = [];
  const run = (document: DocumentNode): Promise<ExecutionResult> => {
    expect(validate(schema, document)).toEqual([]);
    asked.push(print(document));
    return Promise.resolve(execute({ schema, document, rootValue, variableValues: variables }));
  };
  const document = parse(text);
  const filtered = filter.filter(document, undefined, who);
  const { data, errors } = filtered ? await answerFiltered(schema, filtered, variables, run) : await run(document);
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    denied: (errors ?? []).map(({ path }) => (path ?? []).join('.')),
    asked: asked.join('\n'),
    reported,
    errors,
  };
}

describe('a rule on a scalar or an enum', () => {
  const sdl = `${LINK} scalar Money @access(permission: "invoice:read")
    enum Kind @access(permission: "audit:read") { A B }
    type Query { price: Money kind: Kind kinds: [Kind!] free: Int }`;

  it('guards every field that returns it', async () => {
    const value = { price: 5, kind: 'A', kinds: ['B'], free: 1 };
    const told = await answer(sdl, value, '{ price kind kinds free }', { who: somebody('audit:read') });
    expect(told.data).toEqual({ price: null, kind: 'A', kinds: ['B'], free: 1 });
    expect((await answer(sdl, value, '{ price kind kinds free }')).denied).toEqual(['price', 'kind', 'kinds']);
  });
});

describe('a rule on a type', () => {
  const sdl = `${LINK} type Query { patient: Patient any: Any thing: Thing }
    union Any = Patient | Room
    interface Thing { id: ID }
    type Patient implements Thing @access(permission: "patient:read") { id: ID }
    type Room implements Thing { id: ID }`;
  const patient = { __typename: 'Patient', id: 'p' };
  const value = { patient, any: patient, thing: patient };

  it('is not passed by asking for the type name alone', async () => {
    const told = await answer(sdl, value, '{ patient { __typename } any { __typename } thing { name: __typename } }');
    expect(told.data).toEqual({ patient: null, any: null, thing: null });
    expect(told.denied).toEqual(['patient', 'any', 'thing']);
  });

  it('is not passed by taking the alias that tells us the type', async () => {
    const room = { __typename: 'Room', id: 'Patient' };
    const told = await answer(
      sdl,
      { any: room },
      `{ any { ... on Room { ${HIDDEN_TYPENAME}: id } ... on Patient { id } } }`,
    );
    expect(told.data).toEqual({ any: { [HIDDEN_TYPENAME]: 'Patient' } });
  });

  it('on the root guards every root field', async () => {
    const root = `${LINK} type Query @access(permission: "audit:read") { free: Int }`;
    expect((await answer(root, { free: 1 }, '{ free }')).data).toEqual({ free: null });
  });
});

describe('rules of an interface', () => {
  it('bind the fields of its implementers, and their objects', async () => {
    const sdl = `${LINK} type Query { visit: Visit note: Note }
      interface Record @access(permission: "patient:read") { id: ID }
      interface Told { text: String @access(permission: "encounter:read") }
      type Visit implements Record { id: ID }
      type Note implements Told { text: String }`;
    const value = { visit: { id: 'v' }, note: { text: 'x' } };
    expect((await answer(sdl, value, '{ visit { id } note { text } }')).data).toEqual({
      visit: null,
      note: { text: null },
    });
  });

  it('are those of the strictest implementer, also where it narrows what a field returns', async () => {
    const sdl = `${LINK} type Query { owned: Owned }
      interface Owned { owner: Owner }
      interface Owner { id: ID }
      type Clinic implements Owner { id: ID }
      type Person implements Owner @access(permission: "patient:read") { id: ID }
      type Chair implements Owned { owner: Clinic }
      type File implements Owned { owner: Person }`;
    const chair = { owned: { __typename: 'Chair', owner: { __typename: 'Clinic', id: 'c' } } };
    expect((await answer(sdl, chair, '{ owned { owner { id } } }')).denied).toEqual(['owned.owner']);
    expect((await answer(sdl, chair, '{ owned { ... on Chair { owner { id } } } }')).data).toEqual({
      owned: { owner: { id: 'c' } },
    });
  });

  it('that deny a field here and allow it there leave an answer of full shape', async () => {
    const sdl = `${LINK} type Query { thing: Thing }
      interface Thing { friend: Friend }
      type Friend { a: Int b: Int }
      type Room implements Thing { friend: Friend }
      type File implements Thing { friend: Friend @access(permission: "patient:read") }`;
    const value = { thing: { __typename: 'Room', friend: { a: 1, b: 2 } } };
    const told = await answer(sdl, value, '{ thing { friend { a } ... on Room { friend { b } } } }');
    expect(told.data).toEqual({ thing: { friend: { a: null, b: 2 } } });
    expect(told.denied).toEqual(['thing.friend.a']);
  });
});

describe('a rule under another name', () => {
  const schema = (links: string, rest: string) => `${link(links)} directive @may(permission: String) on FIELD_DEFINITION
    directive @ours__role(anyOf: [String!]) on FIELD_DEFINITION directive @ours(permission: String) on FIELD_DEFINITION
    directive @ours__mfa on FIELD_DEFINITION directive @access__role(anyOf: [String!]) on FIELD_DEFINITION
    type Query { secret: Int ${rest} }`;
  const ask = (links: string, rest: string) => answer(schema(links, rest), { secret: 1 }, '{ secret }');

  it.each([
    ['a renamed import', ', import: [{ name: "@access", as: "@may" }]', '@may(permission: "audit:read")'],
    ['the namespace as a prefix', '', '@access__role(anyOf: ["NURSE"])'],
    ['a namespace of the subgraph’s choice', ', as: "ours"', '@ours__role(anyOf: ["NURSE"])'],
    ['the namespace alone', ', as: "ours"', '@ours(permission: "audit:read")'],
    ['no import at all', '', '@access(permission: "audit:read")'],
    ['one value where a list is meant', ', import: ["@role"]', '@role(anyOf: "NURSE")'],
  ])('binds: %s', async (_, links, rest) => {
    expect((await ask(links, rest)).denied).toEqual(['secret']);
  });

  it('of our specification that this version does not know lets nobody through', async () => {
    expect((await ask(', as: "ours"', '@ours__mfa')).denied).toEqual(['secret']);
    expect(meets({ kind: 'unknown', directive: 'mfa' }, somebody('audit:read'))).toBe(false);
  });

  it('of another specification is not ours', async () => {
    expect(
      (await ask(', import: [{ name: "@access", as: "@may" }]', '@access(permission: "audit:read")')).denied,
    ).toEqual([]);
  });
});

describe('a field that is computed from guarded ones', () => {
  const sdl = `${LINK} type Query { patient: Patient }
    type Patient {
      phone: String @access(permission: "patient:contact")
      reach: String @join__field(requires: "phone")
      mood: String @join__field(requires: "reach")
      near: Int @join__field(requires: "address { ... on Home { street } }")
      address: Address
    }
    interface Address { city: String }
    type Home implements Address @access(permission: "patient:read") { city: String street: String }`;
  const value = { patient: { phone: '+1', reach: 'r', mood: 'm', near: 1 } };

  it('asks for their rules, along a chain and through fragments', async () => {
    const told = await answer(sdl, value, '{ patient { reach mood near } }');
    expect(told.denied).toEqual(['patient.reach', 'patient.mood', 'patient.near']);
    const contact = await answer(sdl, value, '{ patient { reach mood near } }', { who: somebody('patient:contact') });
    expect(contact.data).toEqual({ patient: { reach: 'r', mood: 'm', near: null } });
  });
});

describe('named fragments', () => {
  const sdl = `${LINK} type Query { a: T b: T free: Int } type T { t: T x: Int y: Int @access(permission: "audit:read") }`;

  it('stay named, so that an operation never grows by being filtered', async () => {
    const depth = 24;
    const fragments = Array.from({ length: depth }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`);
    const text = `{ a { ...F0 } } ${fragments.join(' ')} fragment F${depth} on T { x y }`;
    const told = await answer(sdl, { a: { x: 1, y: 2 } }, text);
    expect(told.data).toEqual({ a: { x: 1, y: null } });
    expect(told.asked.length).toBeLessThan(text.length + 1000);
  });

  it('leave the operation when nothing spreads them any more', async () => {
    const text = '{ free a { ...Seen } } fragment Seen on T { x } fragment Hidden on T { t { y } }';
    const told = await answer(sdl, { free: 1, a: {} }, text.replace('...Seen', '...Seen y'));
    expect(told.asked).not.toContain('Hidden');
  });
});

describe('the mode', () => {
  const sdl = `${LINK} type Query { free: Int list: [T] } type T { x: Int y(n: Int): Int @access(permission: "audit:read") }
    type Mutation { first: T second: Int @access(permission: "audit:read") }`;
  const value = { free: 1, list: [{ x: 1, y: 2 }], first: { x: 1, y: 2 }, second: 2 };
  const text = '{ free list { x other: y ...F } } fragment F on T { y }';
  const permitted = { who: somebody('audit:read') };

  it('reject refuses the whole operation before anything runs, and says where', async () => {
    const told = await answer(sdl, value, text, { mode: 'reject' });
    expect(told).toMatchObject({ data: null, denied: ['list.other', 'list.y'], asked: '' });
    expect((await answer(sdl, value, text, { mode: 'reject', ...permitted })).data).not.toBeNull();
  });

  it('reject lets an operation pass whose denied part is left out by its variables', async () => {
    const skipped = 'query Q($no: Boolean!) { free list { x y @include(if: $no) } }';
    const told = await answer(sdl, value, skipped, { mode: 'reject', variables: { no: false } });
    expect(told).toMatchObject({ data: { free: 1, list: [{ x: 1 }] }, denied: [] });
  });

  it('dry-run answers everything and reports what it would have denied', async () => {
    const told = await answer(sdl, value, text, { mode: 'dry-run' });
    expect(told).toMatchObject({ data: { free: 1, list: [{ x: 1, other: 2, y: 2 }] }, denied: [] });
    expect(told.reported.map(({ coordinates }) => coordinates)).toEqual([['T.y']]);
    expect((await answer(sdl, value, text, { mode: 'dry-run', ...permitted })).reported).toEqual([]);
  });

  it('filter refuses a mutation for a denied root field alone, unless it is left out', async () => {
    const refused = await answer(sdl, value, 'mutation { first { x y } second }');
    expect(refused).toMatchObject({ data: null, denied: ['second'], asked: '' });
    const below = await answer(sdl, value, 'mutation { first { x y } }');
    expect(below).toMatchObject({ data: { first: { x: 1, y: null } }, denied: ['first.y'] });
    const skipped = await answer(sdl, value, 'mutation { first { x } second @skip(if: true) }');
    expect(skipped).toMatchObject({ data: { first: { x: 1 } }, denied: [] });
  });

  it('tells in none of its errors what would have been needed', async () => {
    for (const mode of ['filter', 'reject'] as const) {
      const { errors } = await answer(sdl, value, text, { mode });
      expect(JSON.stringify(errors)).not.toMatch(/audit|T\.y/);
    }
  });
});
