import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { Caller } from '@polyclinic/access-conformance/case.ts';

const CLAIMS = 'https://polyclinic.example/';
const AUDIENCE = 'conformance';

/** What our gateway knows callers by: an issuer whose keys it fetches, and an identity service it asks. */
export interface CallerDesk {
  issuer: string;
  audience: string;
  identityUrl: string;
  /** A signed access token per caller's name. */
  tokens: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** Stands in, over HTTP, for the identity provider and for the identity service. */
export async function openCallerDesk(callers: readonly Caller[]): Promise<CallerDesk> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'suite' }] });
  const server = createServer((request, response) => {
    void answer(request, jwks, callers).then(body => {
      response.setHeader('content-type', 'application/json').end(body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const tokens = await Promise.all(
    callers.map(async (caller): Promise<[string, string]> => [caller.name, await tokenOf(caller, issuer, privateKey)]),
  );
  return {
    issuer,
    audience: AUDIENCE,
    identityUrl: `${issuer}identity`,
    tokens: new Map(tokens),
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const tokenOf = ({ name, kind, tenant, permissions }: Caller, issuer: string, key: CryptoKey): Promise<string> =>
  new SignJWT({
    ...(kind !== 'USER' && { gty: 'client-credentials', scope: permissions.join(' ') }),
    ...(tenant !== null && { [`${CLAIMS}tenant_id`]: tenant }),
    [`${CLAIMS}amr`]: ['pwd', 'mfa'],
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'suite' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(key);

async function answer(request: IncomingMessage, jwks: string, callers: readonly Caller[]): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (request.url !== '/identity') return jwks;
  const { variables } = JSON.parse(text) as { variables: { subject?: string } };
  const caller = callers.find(({ name }) => name === variables.subject);
  if (!caller) return JSON.stringify({ data: { recordAttempts: true, callerContext: null } });
  const { user, roles, permissions, clinics } = caller;
  const callerContext = { userId: user, roles, permissions, clinicIds: clinics, apart: [], portalEmail: null };
  return JSON.stringify({ data: { callerContext } });
}
