import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { loadSecrets, publicKeySet } from './secrets.ts';

describe('the secrets of a data directory', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'secrets-'));
    file = path.join(folder, 'secrets.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('are made once, readable by their owner only', async () => {
    const first = await loadSecrets(file);
    expect(await loadSecrets(file)).toEqual(first);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.masterKey, 'base64')).toHaveLength(32);
  });

  it('are made anew when the file was cut short', async () => {
    await writeFile(file, '{"masterKey": "ab');
    await loadSecrets(file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('gatewaySigningKey.kid');
  });

  it('keep the old ones when a version adds another', async () => {
    const { masterKey } = await loadSecrets(file);
    await writeFile(file, JSON.stringify({ masterKey }));
    expect((await loadSecrets(file)).masterKey).toBe(masterKey);
  });

  it('hold a signing key whose published half verifies its signatures and hides its private half', async () => {
    const { gatewaySigningKey } = await loadSecrets(file);
    const published = JSON.parse(publicKeySet(gatewaySigningKey)) as { keys: [Record<string, string>] };
    expect(published.keys[0]).not.toHaveProperty('d');
    const message = Buffer.from('token');
    const privateKey = createPrivateKey({ key: { ...gatewaySigningKey }, format: 'jwk' });
    const publicKey = createPublicKey({ key: published.keys[0], format: 'jwk' });
    expect(verify(null, message, publicKey, sign(null, message, privateKey))).toBe(true);
  });
});
