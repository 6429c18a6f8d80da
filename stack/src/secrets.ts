import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readJson, writeWhole } from './dataDirectory.ts';

/** An Ed25519 key as a JSON Web Key (RFC 8037). */
export interface SigningKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  d: string;
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
}

export interface Secrets {
  postgresPassword: string;
  /** Every database role's password is derived from this. */
  databaseSeed: string;
  s3SecretKey: string;
  messagingClientSecret: string;
  schedulingClientSecret: string;
  /** 32 random bytes in base64: signs what visitors of a clinic's booking page are given. */
  visitorKey: string;
  /** 32 random bytes in base64. */
  masterKey: string;
  /** The same, for the hashes of API keys. */
  keyPepper: string;
  gatewaySigningKey: SigningKey;
}

/** Makes each secret once per data directory; one that a later version adds is added to an old file. */
export async function loadSecrets(file: string): Promise<Secrets> {
  const saved = await readJson<Partial<Secrets>>(file);
  const complete: Secrets = { ...newSecrets(), ...saved };
  if (JSON.stringify(saved) !== JSON.stringify(complete)) await writeWhole(file, JSON.stringify(complete, null, 2));
  return complete;
}

function newSecrets(): Secrets {
  return {
    postgresPassword: randomBytes(24).toString('base64url'),
    databaseSeed: randomBytes(24).toString('base64url'),
    s3SecretKey: randomBytes(24).toString('base64url'),
    messagingClientSecret: randomBytes(32).toString('base64url'),
    schedulingClientSecret: randomBytes(32).toString('base64url'),
    visitorKey: randomBytes(32).toString('base64'),
    masterKey: randomBytes(32).toString('base64'),
    keyPepper: randomBytes(32).toString('base64'),
    gatewaySigningKey: newSigningKey(),
  };
}

function newSigningKey(): SigningKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (!x || !d) throw new Error('Node made an Ed25519 key without its parts.');
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid: thumbprint(x), alg: 'EdDSA', use: 'sig' };
}

/** RFC 7638: the hash of the required members in lexical order. */
function thumbprint(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

/** The key set that subgraphs verify the gateway's tokens with; holds no private part. */
export function publicKeySet({ kty, crv, x, kid, alg, use }: SigningKey): string {
  return JSON.stringify({ keys: [{ kty, crv, x, kid, alg, use }] });
}

/** A password for a service's database roles, the same on every start. */
export function databasePassword(seed: string, service: string): string {
  return createHmac('sha256', seed).update(service).digest('base64url');
}
