import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from './processTable.ts';

/**
 * Gives `work` an empty folder beside the thing it makes, to be renamed into place when complete, and removes what is
 * left of it. Drafts of processes that were killed half-way are removed too.
 * @param name e.g. `kafka`, for drafts named `kafka.draft-<pid>`
 */
export async function withDraft<T>(parent: string, name: string, work: (draft: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, name);
  const draft = path.join(parent, `${name}.draft-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    return await work(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeAbandoned(parent: string, name: string): Promise<void> {
  const prefix = `${name}.draft-`;
  const drafts = (await readdir(parent)).filter(entry => entry.startsWith(prefix));
  const abandoned = drafts.filter(entry => !isAlive(Number(entry.slice(prefix.length))));
  for (const entry of abandoned) await rm(path.join(parent, entry), { recursive: true, force: true, maxRetries: 5 });
}
