import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const service = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Where it listens unless the port is busy. */
  port: z.int().min(1).max(65_535),
  owns: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  /** Those of `topics` that are kept for good: what a service added later must still hear of. */
  keptTopics: z.array(z.string()).default([]),
  /** Buckets of the object store that it keeps files in. */
  buckets: z.array(z.string()).default([]),
  /** Further variables; `{smtpUrl}` and the like are filled in by the stack. */
  env: z.record(z.string(), z.string()).default({}),
});

const registry = z.object({ services: z.array(service) });

export type Service = z.infer<typeof service>;

/** Reads services.json, in its order; throws a sentence that names what is wrong in it. */
export async function readRegistry(root: string): Promise<Service[]> {
  const file = path.join(root, 'services.json');
  const parsed = registry.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not a registry of services: ${z.prettifyError(parsed.error)}`);
  return parsed.data.services;
}
