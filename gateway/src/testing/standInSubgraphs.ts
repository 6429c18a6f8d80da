import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { decodeJwt } from 'jose';
import { IDENTITY_HEADER } from '@polyclinic/subgraph/identity.ts';
import type { CallerContext } from '../identityClient.ts';
import { readSubgraphSdl } from '../subgraphSdl.ts';

/** What a gateway asked of a subgraph, and as whom. */
export interface Asked {
  subgraph: string;
  subject: string;
  query: string;
}

/** For tests of the gateway: small things that answer on the contracts of three subgraphs, and remember who asked. */
export interface StandIns {
  urls: Record<string, string>;
  /** Rights by subject; one who is not there is nobody. */
  members: Map<string, CallerContext>;
  /** Patients who are not there for anybody. */
  hidden: Set<string>;
  /** What appointments have for a time zone: as long as the test wants an answer to be. */
  timezone: { text: string };
  asked: Asked[];
  stop(): Promise<void>;
}

export async function startStandIns(): Promise<StandIns> {
  const members: StandIns['members'] = new Map();
  const hidden: StandIns['hidden'] = new Set();
  const timezone = { text: 'Europe/Berlin' };
  const asked: Asked[] = [];
  const patient = ({ id }: { id: string }) => (hidden.has(id) ? null : { id, givenName: 'Pia', familyName: 'Example' });
  const resolvers: Record<string, object> = {
    identity: {
      Query: { callerContext: (_: unknown, { subject }: { subject: string }) => members.get(subject) ?? null },
      Mutation: { recordAttempts: () => 0 },
      User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `User ${id}` }) },
    },
    patients: {
      Query: { patient: (_: unknown, args: { id: string }) => patient(args) },
      Patient: { __resolveReference: patient },
    },
    scheduling: {
      Appointment: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          timezone: timezone.text,
          status: 'BOOKED',
          patient: { __typename: 'Patient', id: `patient of ${id}` },
        }),
      },
    },
  };
  const servers: Server[] = [];
  const urls: Record<string, string> = {};
  for (const { name, sdl } of readSubgraphSdl()) {
    if (!resolvers[name]) continue;
    const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }]);
    const server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
          query: string;
          variables: object;
        };
        const { sub = '' } = decodeJwt(String(request.headers[IDENTITY_HEADER]));
        asked.push({ subgraph: name, subject: sub, query });
        const result = await execute({ schema, document: parse(query), variableValues: { ...variables } });
        response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
      })();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
  return {
    urls,
    members,
    hidden,
    timezone,
    asked,
    stop: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
      }
    },
  };
}
