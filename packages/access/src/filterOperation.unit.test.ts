import { execute, GraphQLError, parse, print } from 'graphql';
import { makeGuarded } from './guardedExample.ts';
import { HIDDEN_TYPENAME } from './analyse.ts';
import { ask, askDocument, EXAMPLE_DATA, somebody } from './exampleGraph.ts';

const reader = somebody('patient:read');
const nobody = somebody();

describe('an operation of somebody who may not have all of it', () => {
  it('is left as it is for who may have all of it', () => {
    expect(ask('{ patient { name phone } }', somebody('patient:read', 'patient:contact')).filtered).toBeNull();
  });

  it('loses a denied leaf, which comes back null with its path', () => {
    const { data, denied, filtered } = ask('{ patient { name phone id } }', reader);
    expect(data).toEqual({ patient: { name: 'name of p1', phone: null, id: 'p1' } });
    expect(denied).toEqual(['patient.phone']);
    expect(filtered?.coordinates).toEqual(['Patient.phone']);
    expect(print(filtered!.document!)).not.toContain('phone');
  });

  it('keeps the client’s order of fields', () => {
    const { data } = ask('{ patient { phone name } hello }', reader);
    expect(JSON.stringify(data)).toBe('{"patient":{"phone":null,"name":"name of p1"},"hello":"hello"}');
  });

  it('loses an object with everything under it', () => {
    const { data, denied } = ask('{ patient { name notes { text } } }', reader);
    expect(data).toEqual({ patient: { name: 'name of p1', notes: null } });
    expect(denied).toEqual(['patient.notes']);
  });

  it('answers with null alone when all of it is denied', () => {
    const { data, denied, filtered } = ask('{ patient { name } patients { id } }', nobody);
    expect({ data, denied }).toEqual({ data: { patient: null, patients: null }, denied: ['patient', 'patients'] });
    expect(filtered?.document).toBeNull();
  });

  it('names every place in a list by its index', () => {
    const { data, denied } = ask('{ patients { id phone } }', reader);
    expect(data).toEqual({
      patients: [
        { id: 'p1', phone: null },
        { id: 'p2', phone: null },
      ],
    });
    expect(denied).toEqual(['patients.0.phone', 'patients.1.phone']);
  });

  it('lets a denied field that cannot be null take its nearest nullable parent along', () => {
    expect(ask('{ strict { open secret } hello }', nobody)).toMatchObject({
      data: { strict: null, hello: 'hello' },
      denied: ['strict.secret'],
    });
    expect(ask('{ strict { open inner { secret } } }', nobody).data).toEqual({ strict: null });
    expect(ask('{ strict { open list { secret } } }', nobody).data).toEqual({ strict: { open: 'yes', list: null } });
  });

  it('keeps an object whose fields are all denied but nullable', () => {
    expect(ask('{ patient { phone } }', reader).data).toEqual({ patient: { phone: null } });
  });

  it('hides the type names it asked for on its own account', () => {
    const { data } = ask('{ entries { ... on Visit { room } ... on Note { text } } patient { phone } }', reader);
    expect(JSON.stringify(data)).not.toContain(HIDDEN_TYPENAME);
  });
});

describe('a fragment', () => {
  it('used at two paths is denied at both', () => {
    const text = `query { patient { ...Card friend { ...Card } } } fragment Card on Patient { name phone }`;
    const { data, denied } = ask(text, reader);
    expect(denied).toEqual(['patient.phone', 'patient.friend.phone']);
    expect(data).toEqual({
      patient: { name: 'name of p1', phone: null, friend: { name: 'name of p2', phone: null } },
    });
  });

  it('cannot carry a field past its rule by an inline fragment without type', () => {
    expect(ask('{ patient { ... { ... on Patient { phone } } } }', reader).denied).toEqual(['patient.phone']);
  });
});

describe('an alias', () => {
  it('is the name a denied field is nulled by', () => {
    const { data, denied } = ask('{ who: patient { call: phone other: phone(kind: "x") } }', reader);
    expect({ data, denied }).toEqual({
      data: { who: { call: null, other: null } },
      denied: ['who.call', 'who.other'],
    });
  });

  it('called __proto__ is a name like another', () => {
    const { data, denied } = ask('{ patient { __proto__: phone constructor: name } }', reader);
    expect(JSON.stringify(data)).toBe('{"patient":{"__proto__":null,"constructor":"name of p1"}}');
    expect(denied).toEqual(['patient.__proto__']);
    expect(({} as Record<string, unknown>)['phone']).toBeUndefined();
  });

  it('does not turn a denied field into an allowed one of the same name', () => {
    const { data } = ask('{ patient { name: phone } }', reader);
    expect(data).toEqual({ patient: { name: null } });
  });
});

describe('@include and @skip', () => {
  const text = `query Q($yes: Boolean!, $no: Boolean = false) {
    patient { a: phone @include(if: $yes) b: phone @skip(if: $yes) c: phone @include(if: $no) d: phone @skip(if: true) e: phone }
  }`;

  it('decide before a denial does: what is left out is not nulled either', () => {
    expect(ask(text, reader, { yes: true })).toMatchObject({
      data: { patient: { a: null, e: null } },
      denied: ['patient.a', 'patient.e'],
    });
    expect(ask(text, reader, { yes: false, no: true }).denied).toEqual(['patient.b', 'patient.c', 'patient.e']);
  });

  it('on a fragment decide for all of it', () => {
    const spread = `query Q($yes: Boolean!) { patient { name ...P @include(if: $yes) } } fragment P on Patient { phone }`;
    expect(ask(spread, reader, { yes: false })).toMatchObject({
      data: { patient: { name: 'name of p1' } },
      denied: [],
    });
    expect(ask(spread, reader, { yes: true }).denied).toEqual(['patient.phone']);
  });
});

describe('a union', () => {
  it('keeps the members that are allowed and nulls fields of the others', () => {
    const { data } = ask('{ entries { __typename ... on Visit { room } ... on Note { text } } }', nobody);
    expect(data).toEqual({ entries: [null, { __typename: 'Visit', room: 'one' }] });
  });

  it('asked for nothing but its type name does not tell of a member that is denied', () => {
    expect(ask('{ entries { __typename } hello patient { id } }', nobody).data).toEqual({
      entries: [null, { __typename: 'Visit' }],
      hello: 'hello',
      patient: null,
    });
  });
});

describe('an interface', () => {
  it('asks for the rules of every implementer, so none can be read through it', () => {
    expect(ask('{ records { id } }', nobody).denied).toEqual(['records.0.id', 'records.1']);
  });

  it('shows implementers that are allowed and nulls objects of the others, up to a list that forbids nulls', () => {
    const text = '{ records { ... on Visit { room } ... on Bill { amount } } maybe { ... on Visit { room } } }';
    expect(ask(text, nobody)).toMatchObject({
      data: { records: null, maybe: [{ room: 'one' }, null] },
      denied: ['records.1', 'maybe.1'],
    });
  });
});

describe('a mutation', () => {
  it('with one denied field runs none of its fields', () => {
    const { filtered, denied } = ask('mutation { first second }', nobody);
    expect(filtered?.refused).toBe(true);
    expect(denied).toContain('second');
  });

  it('runs none of its fields when the denied one stands in a fragment', () => {
    for (const text of [
      'mutation { first ...F } fragment F on Mutation { second }',
      'mutation { first ... on Mutation { ... { second } } }',
    ])
      expect(ask(text, nobody).filtered?.refused).toBe(true);
  });

  it('whose denied part is under an allowed field still runs', () => {
    expect(ask('mutation { first }', nobody).filtered).toBeNull();
  });
});

describe('variables', () => {
  it('that only denied fields used are dropped, the others stay', () => {
    const text = 'query Q($id: ID, $kind: String) { patient(id: $id) { name phone(kind: $kind) } }';
    const { filtered } = ask(text, reader, { id: 'p1', kind: 'x' });
    expect(print(filtered!.document!)).toContain('query Q($id: ID)');
  });
});

describe('one document asked by several', () => {
  it('is filtered for each by their own rights, in whichever order they come', () => {
    const document = parse('{ patient { name phone notes { text } } }');
    const doctor = somebody('patient:read', 'encounter:read');
    const rights = new Set<string | undefined>();
    for (const [who, denied] of [
      [reader, ['patient.phone', 'patient.notes']],
      [doctor, ['patient.phone']],
      [nobody, ['patient']],
      [reader, ['patient.phone', 'patient.notes']],
    ] as const) {
      const told = askDocument(document, who);
      expect(told.denied).toEqual(denied);
      rights.add(told.filtered?.rights);
    }
    expect(rights.size).toBe(3);
  });

  it('is refused by name when the name is not in it', () => {
    expect(() => ask('query A { hello } query B { hello }', nobody)).toThrow(GraphQLError);
  });
});

describe('what a caller is told', () => {
  const operations = [
    '{ patient { name phone notes { text } friend { phone name } } patients { id phone } hello }',
    '{ strict { open inner { open secret } list { open } } entries { ... on Visit { id } ... on Note { text } } }',
    '{ strict { list { open secret } } records { ... on Bill { amount } ... on Visit { room } } }',
  ];
  const people = [nobody, reader, somebody('patient:read', 'encounter:read'), somebody('audit:read', 'invoice:read')];

  it('is the same data that guarded resolvers would have given', async () => {
    const guarded = makeGuarded();
    for (const text of operations) {
      for (const principal of people) {
        const asked = ask(text, principal);
        const given = await execute({
          schema: guarded,
          document: parse(text),
          rootValue: EXAMPLE_DATA,
          contextValue: { principal },
        });
        expect(asked.data).toEqual(JSON.parse(JSON.stringify(given.data)));
      }
    }
  });
});
