import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const AUDIENCE = 'https://api.polyclinic.example';

/** For tests: an issuer of access tokens whose keys can be had. */
export interface TokenIssuer {
  issuer: string;
  /** Whether its keys can be had now. */
  serves: boolean;
  /** @param seconds how long it lives */
  tokenOf(subject: string, tenantId: string, seconds?: number, claims?: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }];
  const server = createServer((_, response) =>
    tokens.serves ? response.end(JSON.stringify({ keys })) : response.writeHead(503).end(),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const tokens: TokenIssuer = {
    issuer,
    serves: true,
    tokenOf: (subject, tenantId, seconds = 600, claims = {}) =>
      new SignJWT({ 'https://polyclinic.example/tenant_id': tenantId, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
        .sign(privateKey),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  return tokens;
}
