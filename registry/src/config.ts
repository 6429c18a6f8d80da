import { userInfo } from 'node:os';
import { z } from 'zod';
import { readSettings } from '@polyclinic/subgraph/config.ts';

/** Where each subgraph answers, by name, as JSON. */
const urls = z.string().transform((text, context) => {
  try {
    return z.record(z.string(), z.url()).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON of addresses by name' });
    return z.NEVER;
  }
});

const SETTINGS = {
  /** The registry_app role's; without it only `check` works, against git. */
  DATABASE_URL: z.url().optional(),
  /** The registry_owner role's, for migrations alone. */
  DATABASE_OWNER_URL: z.url().optional(),
  /** For `adopt`. */
  SUBGRAPH_URLS: urls.optional(),
  /** Who publishes, as the history names them; the operating system's user unless told. */
  PUBLISHER: z.string().min(1).optional(),
};

/** Everything the registry's commands read from their environment. */
export function readConfig() {
  const settings = readSettings('REGISTRY', SETTINGS, process.env);
  return { ...settings, PUBLISHER: settings.PUBLISHER ?? userInfo().username };
}

export type Config = ReturnType<typeof readConfig>;
