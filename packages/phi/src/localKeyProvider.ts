import { createSecretKey } from 'node:crypto';
import { decrypt, encrypt } from './aead.ts';
import type { KeyProvider } from './keyProvider.ts';

/** Wraps data keys with one master key held in memory: for development, tests and small installations (DAT-17). */
export function localKeyProvider(masterKeyBase64: string): KeyProvider {
  const bytes = Buffer.from(masterKeyBase64, 'base64');
  if (bytes.length !== 32) throw new Error('The master key must be 32 bytes, base64.');
  const master = createSecretKey(bytes);
  const bind = (context: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(context).sort(([one], [other]) => one.localeCompare(other)));
  return {
    wrap: (key, context) => Promise.resolve(encrypt(master, key, bind(context))),
    unwrap: async (wrapped, context) => decrypt(master, wrapped, bind(context)),
  };
}
