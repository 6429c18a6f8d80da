import { execute, parse } from 'graphql';
import { EXAMPLE_DATA, EXAMPLE_SDL, somebody } from './exampleGraph.ts';
import { guardSchema } from './guardSchema.ts';
import { makeGuarded, refuse } from './guardedExample.ts';
import type { Principal } from './principal.ts';

const ask = async (text: string, principal: Principal | null, sdl = EXAMPLE_SDL) => {
  const { data, errors = [] } = await execute({
    schema: makeGuarded(sdl),
    document: parse(text),
    rootValue: EXAMPLE_DATA,
    contextValue: { principal },
  });
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, codes: errors.map(({ message }) => message) };
};

describe('a guarded schema', () => {
  it('resolves what the caller may have and refuses the rest field by field', async () => {
    expect(await ask('{ patient { name phone } }', somebody('patient:read'))).toEqual({
      data: { patient: { name: 'name of p1', phone: null } },
      codes: ['FORBIDDEN'],
    });
  });

  it('asks for the type’s rules as well as the field’s', async () => {
    const { codes } = await ask('{ entries { ... on Note { text } } }', somebody());
    expect(codes).toEqual(['FORBIDDEN']);
  });

  it('answers nothing to a request without identity, not even what is public', async () => {
    expect(await ask('{ hello }', null)).toEqual({ data: { hello: null }, codes: ['UNAUTHENTICATED'] });
  });

  it('refuses a field without any rule to everybody', async () => {
    const bare = EXAMPLE_SDL.replace('hello: String @public', 'hello: String');
    expect((await ask('{ hello }', somebody('patient:read', 'audit:read'), bare)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('_entities of a guarded schema', () => {
  const load = (types: string, principal: Principal | null) => {
    const schema = makeGuarded();
    const type = schema.getType(types);
    const loaded: unknown[] = [];
    const resolveReference = (reference: unknown) => loaded.push(reference);
    type!.extensions = { apollo: { subgraph: { resolveReference } } };
    guardSchema(schema, EXAMPLE_SDL, refuse);
    const guarded = (type!.extensions as { apollo: { subgraph: { resolveReference: typeof load } } }).apollo.subgraph;
    try {
      (guarded.resolveReference as unknown as (...given: unknown[]) => unknown)({ id: 'x' }, { principal }, {});
    } catch (error) {
      return { loaded, code: (error as Error).message };
    }
    return { loaded, code: null };
  };

  it('load nothing for who may not have the type', () => {
    expect(load('Patient', somebody())).toEqual({ loaded: [], code: 'FORBIDDEN' });
    expect(load('Patient', null)).toEqual({ loaded: [], code: 'UNAUTHENTICATED' });
  });

  it('load for who may, and stubs whose rules stand on their fields', () => {
    expect(load('Patient', somebody('patient:read')).loaded).toHaveLength(1);
    expect(load('Visit', somebody()).loaded).toHaveLength(1);
    expect(load('Visit', null).code).toBe('UNAUTHENTICATED');
  });
});
