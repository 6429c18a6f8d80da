import { z } from 'zod';

const origins = z
  .string()
  .transform(text => text.split(',').map(part => part.trim()))
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform(url => new URL(url).origin)).min(1));

const environment = z.object({
  IDP_PORT: z.coerce.number().int().min(0).max(65_535).default(9010),
  /** The app role's; its search_path leads to the provider's schema. */
  IDP_DATABASE_URL: z.string().min(1),
  /** Owner of the schema: migrates at start. Without it the schema must be there already. */
  IDP_DATABASE_OWNER_URL: z.string().min(1).optional(),
  /** Comma-separated; `<origin>/` is callback and logout address, the origin itself may call from a browser. */
  IDP_DASHBOARD_ORIGINS: origins,
  IDP_MESSAGING_CLIENT_SECRET: z.string().min(16),
  IDP_SCHEDULING_CLIENT_SECRET: z.string().min(16),
  /** `1` shows persona buttons and the current one-time code on the pages. */
  IDP_DEVELOPMENT: z.enum(['0', '1']).default('0'),
});

export interface Config {
  /** 0 takes any free port. */
  port: number;
  databaseUrl: string;
  databaseOwnerUrl: string | null;
  dashboardOrigins: string[];
  messagingClientSecret: string;
  schedulingClientSecret: string;
  development: boolean;
}

/** Reads the environment once; throws a sentence that names every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new Error(`The identity provider cannot start with this environment:\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const development = values.IDP_DEVELOPMENT === '1';
  if (development && env.NODE_ENV === 'production') {
    throw new Error('IDP_DEVELOPMENT=1 lets anybody sign in as anybody: it is refused with NODE_ENV=production.');
  }
  return {
    port: values.IDP_PORT,
    databaseUrl: values.IDP_DATABASE_URL,
    databaseOwnerUrl: values.IDP_DATABASE_OWNER_URL ?? null,
    dashboardOrigins: values.IDP_DASHBOARD_ORIGINS,
    messagingClientSecret: values.IDP_MESSAGING_CLIENT_SECRET,
    schedulingClientSecret: values.IDP_SCHEDULING_CLIENT_SECRET,
    development,
  };
}
