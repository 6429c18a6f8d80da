import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, isAbstractType, isObjectType, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { StubData } from './case.ts';

/** What a subgraph was asked. */
export interface Call {
  subgraph: string;
  query: string;
  variables: unknown;
}

export interface StubServer {
  url: string;
  stop(): Promise<void>;
}

/** A subgraph that answers from data over HTTP, by a real execution of its SDL, and records what it is asked. */
export async function startStub(
  name: string,
  sdlOf: { sdl: string; data: StubData },
  record: (call: Call) => void,
): Promise<StubServer> {
  const schema = stubSchema(sdlOf.sdl, sdlOf.data);
  const server = createServer((request, response) => {
    void body(request).then(async text => {
      const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
      record({ subgraph: name, query, variables });
      const result = await graphql({ schema, source: query, variableValues: variables });
      response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

type Held = Record<string, unknown>;

function stubSchema(sdl: string, data: StubData): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: {} });
  const entity = (type: string, id: unknown): Held | null => {
    const row = data.entities[type]?.[String(id)];
    return row ? { __typename: type, ...row } : null;
  };
  const given = (value: unknown, source: Held, args: Held): unknown => {
    if (Array.isArray(value)) return value.map(item => given(item, source, args));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, $byId, $from } = value as { $ref?: string; $byId?: string; $from?: string };
    if ($ref !== undefined) return entity($ref.split(':')[0]!, $ref.split(':')[1]);
    if ($byId !== undefined) return entity($byId, args['id']);
    if ($from === undefined) return value;
    const from = source[$from];
    return `of ${typeof from === 'string' ? from : JSON.stringify(from)}`;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && type.name !== '_Entity')
      type.resolveType = value => (value as { __typename?: string }).__typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'))) {
      const resolve: GraphQLFieldResolver<Held | undefined, unknown, Held> = (source, args) =>
        given((source ?? data.roots[type.name] ?? {})[field.name], source ?? {}, args);
      field.resolve = resolve;
    }
    type.extensions = {
      ...type.extensions,
      apollo: { subgraph: { resolveReference: (reference: Held) => referenced(data, type.name, reference) } },
    };
  }
  return schema;
}

/** The row a representation names by whichever key it has, and what else it brought along for `@requires`. */
function referenced(data: StubData, type: string, reference: Held): Held | null {
  const rows = data.entities[type] ?? {};
  const id = Object.values(reference).find(value => typeof value === 'string' && value in rows);
  return id === undefined ? null : { ...rows[id as string], ...reference };
}
