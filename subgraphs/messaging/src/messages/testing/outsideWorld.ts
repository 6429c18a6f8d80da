import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openGraph, type Graph } from '@polyclinic/subgraph/askGraph.ts';

export interface Asked {
  authorization: string | undefined;
  variables: { appointmentId?: string; offerId?: string };
}

interface Address {
  value: string;
  isSafe?: boolean;
}

const contactPoint = ({ value, isSafe = true }: Address) => ({
  id: newId(),
  type: 'EMAIL',
  value,
  isPrimary: true,
  isSafe,
});

/** The identity provider and the graph, as messaging meets them over HTTP. */
export class OutsideWorld {
  readonly asked: Asked[] = [];
  tokens = 0;
  /** What the graph answers with from now on. */
  answer: { status: number; body: object } = { status: 503, body: {} };
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (request.url === '/oauth/token') {
          this.tokens += 1;
          response.end(
            JSON.stringify({
              access_token: `token ${this.tokens} of ${(JSON.parse(body) as { organization: string }).organization}`,
              expires_in: 300,
            }),
          );
          return;
        }
        const { variables } = JSON.parse(body) as Asked;
        this.asked.push({ authorization: request.headers.authorization, variables });
        response
          .writeHead(this.answer.status, { 'content-type': 'application/json' })
          .end(JSON.stringify(this.answer.body));
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(resolve));
  }

  /** Messaging's way to it. */
  graph(address: string): Graph {
    return openGraph({
      GRAPH_URL: `${address}graphql`,
      ISSUER: address,
      AUDIENCE: 'https://api.polyclinic.example',
      CLIENT_ID: 'messaging',
      CLIENT_SECRET: 'a secret of sixteen letters',
    });
  }

  /** What `knows` says of the visit beside its people. */
  visit = {
    startsAt: '2036-11-23T14:00:00Z',
    endsAt: '2036-11-23T14:30:00Z',
    timezone: 'America/New_York',
    status: 'BOOKED',
  };

  /** What it says of the offered time. */
  offer = {
    startsAt: '2036-11-23T14:00:00Z',
    timezone: 'America/New_York',
    state: 'OFFERED',
    expiresAt: '2036-11-20T10:30:00Z',
    link: 'https://pages.example/visit/offer#signed',
  };

  /** The graph knows the visit of a patient with these e-mail addresses, and a time that is offered to them. */
  knows(...addresses: Address[]): void {
    const people = {
      clinic: { name: 'Harbor Street' },
      practitioner: { name: 'Dr. Chen' },
      patient: { givenName: 'María', contactPoints: addresses.map(contactPoint) },
    };
    const data = {
      organization: { name: 'Northside' },
      appointment: { ...this.visit, ...people },
      offerNotice: { ...this.offer, ...people },
    };
    this.answer = { status: 200, body: { data } };
  }
}
