import { z } from 'zod';

export interface GraphSettings {
  GRAPH_URL: string;
  ISSUER: string;
  AUDIENCE: string;
  CLIENT_ID: string;
  CLIENT_SECRET: string;
}

const TIMEOUT_MILLISECONDS = 5_000;
/** A token is renewed when a fifth of its life is left. */
const USABLE_SHARE = 0.8;

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });
const graphAnswer = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).partial().optional() })).optional(),
});

/** The graph did not answer the question; another try may. Carries a code, never data. */
export class GraphFailure extends Error {}

/** What a service asks, and the shape of what it wants to hear. */
export interface Question<S extends z.ZodType> {
  query: string;
  variables: object;
  answer: S;
  traceId: string;
  /** The clinic in force; left out, all of the organization's are. */
  clinicId?: string;
}

export interface Graph {
  /** Asks as this service in one organization. @throws GraphFailure */
  ask<S extends z.ZodType>(tenantId: string, question: Question<S>): Promise<z.infer<S>>;
}

/** Asks the graph as a service account, under the same rules as everyone; a token per organization, kept while usable. */
export function openGraph(settings: GraphSettings): Graph {
  const tokens = new Map<string, { token: string; until: number }>();

  async function tokenFor(tenantId: string): Promise<string> {
    const kept = tokens.get(tenantId);
    if (kept && kept.until > Date.now()) return kept.token;
    const response = await fetch(new URL('oauth/token', settings.ISSUER), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      body: JSON.stringify({
        grant_type: 'client_credentials',
        client_id: settings.CLIENT_ID,
        client_secret: settings.CLIENT_SECRET,
        audience: settings.AUDIENCE,
        organization: tenantId.toLowerCase(),
      }),
    });
    if (!response.ok) throw new GraphFailure(`token ${response.status}`);
    const { access_token: token, expires_in: seconds } = tokenAnswer.parse(await response.json());
    tokens.set(tenantId, { token, until: Date.now() + seconds * 1_000 * USABLE_SHARE });
    return token;
  }

  return {
    ask: async (tenantId, { query, variables, answer, traceId, clinicId }) => {
      const response = await fetch(settings.GRAPH_URL, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenFor(tenantId)}`,
          'x-request-id': traceId,
          ...(clinicId !== undefined && { 'x-clinic-id': clinicId }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        body: JSON.stringify({ query, variables }),
      });
      if (response.status === 401) tokens.delete(tenantId);
      if (!response.ok) throw new GraphFailure(`graph ${response.status}`);
      const { data, errors } = graphAnswer.parse(await response.json());
      if (errors) throw new GraphFailure(errors.map(error => error.extensions?.code ?? 'UNKNOWN').join(' '));
      return answer.parse(data);
    },
  };
}
