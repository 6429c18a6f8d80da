import { z } from 'zod';
import { MODES } from '@polyclinic/access/filtered.ts';
import { readSettings } from '@polyclinic/subgraph/config.ts';
import { SUBGRAPH_MILLISECONDS } from './sources/subgraphSource.ts';

const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text, context): z.infer<S> => {
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'must be the expected JSON' });
      return z.NEVER;
    }
  });

const list = z.string().transform(text => text.split(',').filter(Boolean));

const SETTINGS = {
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  /** The identity provider, with its trailing slash. */
  ISSUER: z.url().refine(url => url.endsWith('/'), 'must end with a slash'),
  AUDIENCE: z.string().min(1),
  /** Private Ed25519 JWK with a kid: signs the internal identity. */
  SIGNING_KEY: json(
    z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), d: z.string(), x: z.string(), kid: z.string() }),
  ),
  KAFKA_BROKERS: list,
  ALLOWED_ORIGINS: list,
  /** Where each subgraph answers, by name. */
  SUBGRAPH_URLS: json(z.record(z.string(), z.url())),
  /** A subgraph's time for one answer, milliseconds. */
  SUBGRAPH_TIMEOUT: z.coerce.number().int().min(1).max(15_000).default(SUBGRAPH_MILLISECONDS),
  /** Operations that take longer are logged with their plan, milliseconds. */
  SLOW_OPERATION: z.coerce.number().int().positive().default(500),
  /** The registry_reader role's address; left out, the checked-in supergraph is served. */
  REGISTRY_URL: z.url().optional(),
  /** Shared counters and budgets of several gateways; left out, one gateway counts alone. */
  REDIS_URL: z.url().optional(),
  /** Points of cost per minute for an organization, a caller and an address. */
  TENANT_BUDGET: z.coerce.number().int().positive().default(6_000_000),
  CALLER_BUDGET: z.coerce.number().int().positive().default(1_000_000),
  ADDRESS_BUDGET: z.coerce.number().int().positive().default(3_000_000),
  /** The same for the visitors of one network, who have no session. */
  VISITOR_BUDGET: z.coerce.number().int().positive().default(12_000),
  /** Client ids that may send nothing but operations of the manifest. */
  SAFELISTED_CLIENTS: list.default([]),
  /** What a denial does; `dry-run` logs what `filter` would have taken out, and is for trying rules out. */
  ACCESS_MODE: z.enum(MODES).default('filter'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
};

/** Everything the gateway reads from its environment. */
export const readConfig = () => readSettings('GATEWAY', SETTINGS, process.env);

export type Config = ReturnType<typeof readConfig>;
