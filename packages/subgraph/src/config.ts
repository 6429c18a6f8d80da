import { z } from 'zod';

const jwks = z.string().transform((text, context) => {
  try {
    return z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) }).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JWKS with at least one key' });
    return z.NEVER;
  }
});

/** A secret of 32 bytes, base64. */
export const secretKey = z
  .base64()
  .refine(text => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes, base64');

/** What every subgraph reads, without its prefix. */
export const SUBGRAPH_SETTINGS = {
  PORT: z.coerce.number().int().min(0).max(65_535),
  DATABASE_URL: z.url(),
  KAFKA_BROKERS: z.string().transform(text => text.split(',')),
  /** Public keys of the gateway's internal identity, a JWKS as JSON. */
  GATEWAY_JWKS: jwks,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `<PREFIX>_*` variables through a zod shape (DX-08).
 * @throws Error that names every wrong variable and what is wrong, never a value.
 */
export function readSettings<Shape extends z.ZodRawShape>(prefix: string, shape: Shape, environment: Environment) {
  const raw = Object.fromEntries(Object.keys(shape).map(name => [name, environment[`${prefix}_${name}`]]));
  const result = z.object(shape).safeParse(raw);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${prefix}_${path.join('_')}: ${message}`);
  throw new Error(`The environment is not complete:\n${problems.join('\n')}`);
}

export type SubgraphSettings = z.infer<z.ZodObject<typeof SUBGRAPH_SETTINGS>>;
