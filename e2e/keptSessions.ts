import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readJson, writeWhole } from '@polyclinic/stack/dataDirectory.ts';
import type { Cookie } from 'playwright-core';

export type KeptCookie = Pick<Cookie, 'name' | 'value' | 'domain' | 'path'>;

/**
 * What a person's browser kept of their last sign-in in this run of the journeys, so that their next one finds them
 * signed in at the provider. A one-time code serves once: without it, journeys of one person wait for each other's codes.
 */
export async function keptCookies(email: string): Promise<KeptCookie[]> {
  const file = fileOf(email);
  return (file && (await readJson<KeptCookie[]>(file))) || [];
}

export async function keepCookies(email: string, cookies: readonly KeptCookie[]): Promise<void> {
  const file = fileOf(email);
  if (!file) return;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, JSON.stringify(cookies));
}

/** Null outside the journeys, where everybody signs in anew. */
function fileOf(email: string): string | null {
  const dataDir = process.env.E2E_STACK_DIR;
  return dataDir ? path.join(dataDir, 'sessions', `${email}.json`) : null;
}
