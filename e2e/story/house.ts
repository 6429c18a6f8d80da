import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { DEMO_PASSWORD, type DemoUser } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { signIn } from '@polyclinic/stack/identity-provider/flow.ts';
import { Browser } from '@polyclinic/stack/identity-provider/flowBrowser.ts';
import { keepCookies, keptCookies } from '../keptSessions.ts';

export interface GraphError {
  message: string;
  path?: Array<string | number>;
  extensions: { code: string; reason: string };
}

export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors: GraphError[];
}

export interface Asker {
  token: string;
  ask<Data>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Calls `heard` for every event until the returned function is called; resolves when the stream stands or is refused. */
  listen(query: string, variables: object, heard: (data: unknown) => void): Promise<() => Promise<void>>;
}

/** The running stack a story is told to, read from its data directory. */
export function runningHouse(
  dataDir = process.env['DATA_DIR'] ?? join(import.meta.dirname, '../../.stack/data'),
): StackEnvironment {
  return JSON.parse(readFileSync(join(dataDir, 'env.json'), 'utf8')) as StackEnvironment;
}

/** Asks the graph with one token, in one clinic or in all of the caller's. */
export function asker(
  house: StackEnvironment,
  token: string,
  clinicId?: string,
  more: Record<string, string> = {},
): Asker {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    ...(clinicId && { 'x-clinic-id': clinicId }),
    ...more,
  };
  return {
    token,
    ask: async <Data>(query: string, variables: object = {}) => {
      const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
      const body = JSON.stringify({ query, variables, operationName: name });
      const response = await fetch(house.graphUrl, { method: 'POST', headers, body });
      const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphError[] };
      return { status: response.status, data, errors };
    },
    listen: async (query, variables, heard) => {
      const socket = createClient({
        url: house.subscriptionUrl,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: false,
        connectionParams: { authorization: `Bearer ${token}`, clinicId },
      });
      const opened = new Promise<void>(resolve => socket.on('connected', () => resolve()));
      const ended = new Promise<void>((resolve, reject) => {
        socket.subscribe({ query, variables: { ...variables } }, { next: heard, error: reject, complete: resolve });
      });
      ended.catch(() => undefined);
      await Promise.race([opened, ended]);
      // The stream listens once the gateway has taken the subscription in.
      await Promise.race([new Promise(resolve => setTimeout(resolve, 300)), ended]);
      return async () => {
        await socket.dispose();
      };
    },
  };
}

/** Signs a person of the demo cast in as the browser does, with password and second factor unless they are known there. */
export async function signInAs(
  house: StackEnvironment,
  user: DemoUser,
  organizationId?: string,
  clinicId?: string,
): Promise<Asker> {
  const browser = new Browser(await keptCookies(user.email));
  const request = {
    issuer: house.issuer,
    redirectUri: `${house.dashboardUrl}/`,
    email: user.email,
    password: DEMO_PASSWORD,
    ...(user.totpSecret !== null && { totpSecret: user.totpSecret }),
    organization: (organizationId ?? user.memberships[0]?.organizationId ?? '').toLowerCase(),
  };
  const { accessToken } = await signIn(request, browser);
  const { hostname: domain } = new URL(house.issuer);
  await keepCookies(
    user.email,
    browser.cookies.map(cookie => ({ ...cookie, domain })),
  );
  return asker(house, accessToken, clinicId);
}

/** Waits until `look` finds something. @throws Error naming what was awaited, after `milliseconds` */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined>,
  milliseconds = 10_000,
): Promise<T> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > until) throw new Error(`${what} did not come within ${milliseconds} ms.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** @throws Error with what was expected */
export function expectThat(condition: boolean, expectation: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${expectation}`);
}
