import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readJson, writeWhole } from '@polyclinic/stack/dataDirectory.ts';
import type { Cookie } from 'playwright-core';

/**
 * What a person's browser kept of their last sign-in in this run, so that their next one finds them signed in at the
 * provider. A one-time code serves once: without it, journeys of one person would wait for each other's codes.
 */
export const keptCookies = async (email: string): Promise<Cookie[]> => (await readJson<Cookie[]>(fileOf(email))) ?? [];

export async function keepCookies(email: string, cookies: readonly Cookie[]): Promise<void> {
  const file = fileOf(email);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, JSON.stringify(cookies));
}

const fileOf = (email: string): string => path.join(process.env.E2E_STACK_DIR ?? '', 'sessions', `${email}.json`);
