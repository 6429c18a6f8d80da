/** Where the parts of this installation live; the same files serve every installation. */
export interface RuntimeConfig {
  /** The identity provider's issuer, ending in a slash. */
  issuer: string;
  audience: string;
  clientId: string;
  graphUrl: string;
  subscriptionUrl: string;
  /** The mail sink's inbox, in development only. */
  mailUrl?: string;
}

const REQUIRED = ['issuer', 'audience', 'clientId', 'graphUrl', 'subscriptionUrl'] as const;

/** @throws Error when `/config.json` is missing or incomplete. */
export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return parseConfig(await response.json());
}

export function parseConfig(raw: unknown): RuntimeConfig {
  const entries = (raw ?? {}) as Partial<Record<string, unknown>>;
  const missing = REQUIRED.filter(name => typeof entries[name] !== 'string' || entries[name] === '');
  if (missing.length > 0) throw new Error(`config.json lacks ${missing.join(', ')}`);
  return entries as unknown as RuntimeConfig;
}
