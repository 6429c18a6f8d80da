import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { authenticator, type Authenticator } from './authenticate.ts';
import { Callers } from './callers.ts';
import { tokenVerifier, type AuthenticationError } from './verifyToken.ts';

const AUDIENCE = 'https://api.polyclinic.example';
const TENANT = '01KDVDH6000000000000000000';

describe('a bearer token', () => {
  let issuer: string;
  let provider: Server;
  let key: CryptoKey;
  let otherKey: CryptoKey;
  let publicKey: JWK;
  let authenticate: Authenticator;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    key = pair.privateKey;
    otherKey = (await generateKeyPair('RS256')).privateKey;
    publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    provider = createServer((_, response) => response.end(JSON.stringify({ keys: [publicKey] })));
    await new Promise<void>(resolve => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`;
    authenticate = authenticatorOf(issuer);
  });
  afterAll(() => new Promise(resolve => provider.close(resolve)));

  const authenticatorOf = (from: string): Authenticator => {
    const rights = { roles: ['RECEPTIONIST'], permissions: ['patient:read'] };
    const member = { userId: 'u', ...rights, clinicIds: ['c1', 'c2'], apart: [], portalEmail: null };
    const identity = {
      callerContext: async () => member,
      apiKeyCaller: async () => null,
      recordAttempts: async () => undefined,
    };
    return authenticator(
      tokenVerifier({ issuer: from, audience: AUDIENCE }),
      new Callers(identity, { grants: async () => [] }),
    );
  };
  const claims = (more: object = {}) => ({ 'https://polyclinic.example/tenant_id': TENANT, ...more });
  const tokenWith = (
    changes: {
      by?: CryptoKey;
      more?: object;
      audience?: string;
      from?: string;
      expires?: string | number;
      kid?: string;
    } = {},
  ) => {
    const { by = key, more, audience = AUDIENCE, from = issuer, expires = '5m', kid = 'k1' } = changes;
    return new SignJWT(claims(more))
      .setProtectedHeader({ alg: 'RS256', kid })
      .setSubject('auth0|rosa')
      .setIssuer(from)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(by);
  };
  const letIn = (token: string | undefined, clinicId?: string, by = authenticate) =>
    by({ authorization: token === undefined ? undefined : `Bearer ${token}`, clinicId, traceId: 't', ipAddress: null });
  const refusal = (token: string | undefined) =>
    letIn(token).then(
      () => null,
      (error: unknown) => {
        const { status, reason } = error as AuthenticationError;
        return `${status} ${reason}`;
      },
    );

  it('that is genuine lets its subject in, in all their clinics or in one', async () => {
    const token = await tokenWith();
    expect((await letIn(token)).principal).toMatchObject({
      subject: 'auth0|rosa',
      tenantId: TENANT,
      clinicIds: ['c1', 'c2'],
    });
    expect((await letIn(token, 'c2')).principal.clinicIds).toEqual(['c2']);
    await expect(letIn(token, 'c3')).rejects.toMatchObject({ status: 403, reason: 'CLINIC_NOT_YOURS' });
  });

  it('that has expired is refused as such', async () => {
    expect(await refusal(await tokenWith({ expires: Math.floor(Date.now() / 1_000) - 60 }))).toBe('401 TOKEN_EXPIRED');
  });

  it('for another audience, of another issuer, or by another key is refused', async () => {
    expect(await refusal(await tokenWith({ audience: 'https://elsewhere.example' }))).toBe('401 INVALID_TOKEN');
    expect(await refusal(await tokenWith({ from: 'https://elsewhere.example/' }))).toBe('401 INVALID_TOKEN');
    expect(await refusal(await tokenWith({ by: otherKey }))).toBe('401 INVALID_TOKEN');
    expect(await refusal(await tokenWith({ by: otherKey, kid: 'k2' }))).toBe('401 INVALID_TOKEN');
  });

  it('that was changed is refused, also after the genuine one was believed', async () => {
    const token = await tokenWith();
    await letIn(token);
    const [head, , signature] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...claims(), sub: 'auth0|olivia', aud: AUDIENCE, iss: issuer, iat: 1, exp: 9_999_999_999 }),
    ).toString('base64url');
    expect(await refusal([head, forged, signature].join('.'))).toBe('401 INVALID_TOKEN');
  });

  it('without a signature, or signed with the public key as a secret, is refused', async () => {
    const unsigned = new UnsecuredJWT(claims())
      .setSubject('auth0|rosa')
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    expect(await refusal(`${unsigned}x`)).toBe('401 INVALID_TOKEN');
    const secret = new TextEncoder().encode(JSON.stringify(publicKey));
    const confused = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setSubject('auth0|rosa')
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(secret);
    expect(await refusal(confused)).toBe('401 INVALID_TOKEN');
  });

  it('that says who signed in, and not what may be done, is refused', async () => {
    expect(await refusal(await tokenWith({ more: { nonce: 'n' } }))).toBe('401 INVALID_TOKEN');
    expect(await refusal(await tokenWith({ more: { at_hash: 'h' } }))).toBe('401 INVALID_TOKEN');
  });

  it.each([undefined, '', 'not-a-token', 'a.b.c', 'x'.repeat(9_000)])('like %.20s is refused', async token => {
    expect(await refusal(token)).toMatch(/^401 (MISSING|INVALID)_TOKEN$/);
  });

  it('cannot be judged while the provider’s keys cannot be had: nobody is signed out for it', async () => {
    const away = authenticatorOf('http://127.0.0.1:1/');
    const token = await tokenWith({ from: 'http://127.0.0.1:1/' });
    await expect(letIn(token, undefined, away)).rejects.toMatchObject({
      status: 503,
      reason: 'IDENTITY_PROVIDER_AWAY',
    });
  });
});
