import { accessSync, constants, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds services.json, subgraphs/, gateway/ and frontend/. */
export const CHECKOUT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface StackSettings {
  /** Everything this stack writes, apart from downloads. */
  dataDir: string;
  /** Downloads that all checkouts of this user share. */
  cacheDir: string;
  /** Each of these, when set, makes the embedded part step aside. */
  external: {
    databaseUrl?: string;
    kafkaBrokers?: string;
    s3Endpoint?: string;
    s3AccessKey?: string;
    s3SecretKey?: string;
    s3PublicUrl?: string;
    smtpUrl?: string;
    mailUrl?: string;
    redisUrl?: string;
  };
  javaHome?: string;
  /** OS user that runs PostgreSQL when the stack runs as root, which PostgreSQL refuses. */
  postgresUser: string;
  /** Ports asked for by `STACK_PORT_<NAME>`; the name in lower case with dashes. */
  ports: Record<string, number>;
}

type Environment = Record<string, string | undefined>;

/** Reads the variables that steer the stack; the only place that looks at the environment for them. */
export function readSettings(env: Environment = process.env): StackSettings {
  const dataDir = path.resolve(env.DATA_DIR ? env.DATA_DIR : path.join(CHECKOUT, '.stack', 'data'));
  return {
    dataDir,
    cacheDir: env.STACK_CACHE_DIR ? path.resolve(env.STACK_CACHE_DIR) : userCache(env, dataDir),
    external: externalParts(env),
    ...(env.JAVA_HOME ? { javaHome: env.JAVA_HOME } : {}),
    postgresUser: env.STACK_POSTGRES_USER ?? 'postgres',
    ports: askedPorts(env),
  };
}

/** The user's cache, or for a user without a home a folder of the data directory. */
function userCache(env: Environment, dataDir: string): string {
  const home = env.HOME ? env.HOME : os.homedir();
  const cache = path.join(env.XDG_CACHE_HOME ? env.XDG_CACHE_HOME : path.join(home, '.cache'), 'polyclinic');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    return path.join(dataDir, 'cache');
  }
}

function externalParts(env: Environment): StackSettings['external'] {
  const named = {
    databaseUrl: env.DATABASE_URL,
    kafkaBrokers: env.KAFKA_BROKERS,
    s3Endpoint: env.S3_ENDPOINT,
    s3AccessKey: env.S3_ACCESS_KEY,
    s3SecretKey: env.S3_SECRET_KEY,
    s3PublicUrl: env.S3_PUBLIC_URL,
    smtpUrl: env.SMTP_URL,
    mailUrl: env.MAIL_URL,
    redisUrl: env.REDIS_URL,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value));
}

const PORT_VARIABLE = /^STACK_PORT_([A-Z0-9_]+)$/;

function askedPorts(env: Environment): Record<string, number> {
  const asked: Record<string, number> = {};
  for (const [variable, value] of Object.entries(env)) {
    const name = PORT_VARIABLE.exec(variable)?.[1];
    if (!name || !value) continue;
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(`${variable} must be a port between 1 and 65535, not "${value}".`);
    }
    asked[name.toLowerCase().replaceAll('_', '-')] = port;
  }
  return asked;
}
