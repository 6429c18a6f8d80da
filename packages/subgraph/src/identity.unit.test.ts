import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { toClaims, type Identity } from '@polyclinic/access/principal.ts';
import { identityVerifier, readRequestHeaders, requestHeaders, signIdentity } from './identity.ts';

const identity: Identity = {
  kind: 'USER',
  subject: 'auth0|rosa',
  userId: 'u1',
  tenantId: 't1',
  clinicIds: ['c1'],
  roles: ['RECEPTIONIST'],
  permissions: new Set(['patient:read']),
};

describe('the internal identity', () => {
  let key: CryptoKey;
  let otherKey: CryptoKey;
  let jwks: JSONWebKeySet;
  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    key = pair.privateKey;
    otherKey = (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey;
    jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'EdDSA' }] };
  });
  const verify = (token: string | undefined, audience = 'patients') => identityVerifier(audience, jwks)(token);
  const forge = (changes: { typ?: string; issuer?: string; expires?: number; issued?: number; by?: CryptoKey }) =>
    new SignJWT({ ...toClaims(identity) })
      .setProtectedHeader({ alg: 'EdDSA', typ: changes.typ ?? 'polyclinic-identity+jwt', kid: 'k' })
      .setIssuer(changes.issuer ?? 'polyclinic-gateway')
      .setAudience('patients')
      .setIssuedAt(changes.issued ?? Math.floor(Date.now() / 1_000))
      .setExpirationTime(changes.expires ?? Math.floor(Date.now() / 1_000) + 30)
      .sign(changes.by ?? key);

  it('arrives as it was signed', async () => {
    expect(await verify(await signIdentity(identity, 'patients', { kid: 'k', key }))).toEqual(identity);
    expect(await verify(await forge({}))).toEqual(identity);
  });

  it('is nobody’s at another subgraph, also after its own has believed it', async () => {
    const token = await signIdentity(identity, 'patients', { kid: 'k', key });
    await verify(token);
    expect(await verify(token, 'scheduling')).toBeNull();
  });

  it('is nobody’s by another key, of another kind, from another issuer, or past its time', async () => {
    const now = Math.floor(Date.now() / 1_000);
    expect(await verify(await forge({ by: otherKey }))).toBeNull();
    expect(await verify(await forge({ typ: 'JWT' }))).toBeNull();
    expect(await verify(await forge({ issuer: 'somebody' }))).toBeNull();
    expect(await verify(await forge({ expires: now - 1 }))).toBeNull();
    expect(await verify(await forge({ issued: now - 120, expires: now + 3_600 }))).toBeNull();
  });

  it.each([undefined, '', 'x', 'a.b.c'])('is nobody’s when it is %p', async token => {
    expect(await verify(token)).toBeNull();
  });
});

describe('what travels beside the identity', () => {
  it('arrives as it was sent', () => {
    const request = { traceId: 'a'.repeat(32), ipAddress: '192.0.2.7', operationName: 'Calendar' };
    expect(readRequestHeaders(requestHeaders(request, 1_234.4))).toEqual({ ...request, timeLeft: 1_234 });
    expect(readRequestHeaders(requestHeaders({ ...request, ipAddress: null }, -5))).toMatchObject({
      ipAddress: null,
      timeLeft: 1,
    });
  });

  it('may be missing', () => {
    expect(readRequestHeaders({})).toEqual({ traceId: '', ipAddress: null, operationName: null, timeLeft: null });
  });
});
