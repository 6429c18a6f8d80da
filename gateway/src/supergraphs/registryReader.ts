import pg from 'pg';
import type { Use } from '../observe/operationUse.ts';

/** What the registry wants to be in force. */
export interface Wanted {
  id: string;
  sha256: string;
  /** Null when it is what the caller has. */
  sdl: string | null;
  isCandidate: boolean;
}

export interface RegistryReader {
  /** The supergraph in force; null when nothing was published yet. */
  active(): Promise<string | null>;
  /**
   * The candidate that waits for a gateway, else the supergraph in force.
   * @param known hash of the supergraph that need not be sent again
   */
  wanted(known: string): Promise<Wanted | null>;
  /** Tells the registry whether a supergraph was taken, and if not, why. */
  report(id: string, taken: boolean, reason?: string): Promise<void>;
  /** Tells the registry which client used which operation how often. */
  reportUse(uses: readonly Use[]): Promise<void>;
  close(): Promise<void>;
}

/** A question takes at most this long, so that a connection that died silently is noticed. */
const TIMEOUT_MILLISECONDS = 5_000;
const LONGEST_REASON = 2_000;

/**
 * Connects to the registry as `registry_reader`.
 * @param rouse called when what is wanted may have changed, and when the connection was lost
 */
export async function openRegistryReader(url: string, rouse: () => void): Promise<RegistryReader> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'gateway',
    connectionTimeoutMillis: TIMEOUT_MILLISECONDS,
    query_timeout: TIMEOUT_MILLISECONDS,
    keepAlive: true,
  });
  for (const event of ['error', 'end', 'notification'] as const) client.on(event, rouse);
  try {
    await client.connect();
    await client.query('listen registry_supergraph');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    active: async () => {
      const { rows } = await client.query<{ sdl: string }>(`select sdl from supergraph where state = 'active'`);
      return rows[0]?.sdl ?? null;
    },
    wanted: async known => {
      const { rows } = await client.query<Wanted>(
        `select id, sha256, case when sha256 <> $1 then sdl end as sdl, state = 'candidate' as "isCandidate"
           from supergraph where state in ('candidate', 'active') order by state = 'candidate' desc limit 1`,
        [known],
      );
      return rows[0] ?? null;
    },
    report: async (id, taken, reason = '') => {
      await client.query('select report_supergraph($1, $2, $3)', [id, taken, reason.slice(0, LONGEST_REASON)]);
    },
    reportUse: async uses => {
      const columns = (['client', 'sha256', 'document', 'uses'] as const).map(name => uses.map(use => use[name]));
      await client.query('select report_operation_use($1, $2, $3, $4)', columns);
    },
    close: () => client.end().catch(() => undefined),
  };
}
