import { z } from 'zod';
import type { Identity } from '@polyclinic/access/principal.ts';
import type { ApiKeyText } from '@polyclinic/subgraph/apiKey.ts';
import type { GatewayContext } from './context.ts';
import { SUBGRAPH_MILLISECONDS, type SubgraphSource } from './sources/subgraphSource.ts';

const callerContext = z.object({
  userId: z.string().nullable(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  clinicIds: z.array(z.string()),
  /** Clinics where other roles hold than everywhere else. */
  apart: z.array(z.object({ clinicId: z.string(), roles: z.array(z.string()), permissions: z.array(z.string()) })),
  /** The address by which the portal knows the caller; null for everybody else. */
  portalEmail: z.string().nullable(),
});

export type CallerContext = z.infer<typeof callerContext>;

const apiKeyCaller = z.object({
  subject: z.string(),
  tenantId: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  clinicIds: z.array(z.string()),
  /** ISO 8601. */
  expiresAt: z.string(),
});

export type ApiKeyCaller = z.infer<typeof apiKeyCaller>;

export interface Attempt {
  id: string;
  tenantId: string;
  actor: string;
  operation: string;
  outcome: string;
  coordinates: string[];
  traceId: string;
  ipAddress: string | null;
  occurredAt: string;
}

const CALLER_CONTEXT = `query CallerContext($subject: String!, $tenantId: ID!) {
  callerContext(subject: $subject, tenantId: $tenantId) {
    userId roles permissions clinicIds apart { clinicId roles permissions } portalEmail
  }
}`;
const API_KEY_CALLER = `query ApiKeyCaller($keyId: String!, $digest: String!) {
  apiKeyCaller(keyId: $keyId, digest: $digest) { subject tenantId roles permissions clinicIds expiresAt }
}`;
const RECORD_ATTEMPTS = `mutation RecordAttempts($attempts: [AttemptInput!]!) { recordAttempts(attempts: $attempts) }`;

export const ownAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.unknown()).optional(),
});

/** The gateway itself, asking a service what no client can ask. */
const GATEWAY: Identity = {
  kind: 'GATEWAY',
  subject: 'gateway',
  userId: null,
  tenantId: null,
  clinicIds: [],
  roles: [],
  permissions: new Set(['caller:resolve', 'attempt:record']),
};

export function ownContext(traceId: string, operationName: string): GatewayContext {
  const deadline = Date.now() + SUBGRAPH_MILLISECONDS;
  const facts = { traceId, ipAddress: null };
  return {
    identity: GATEWAY,
    principal: { ...GATEWAY, ...facts },
    request: { ...facts, operationName, deadline },
    clientId: null,
  };
}

/** What the gateway asks of identity, under its own name. */
export function identityClient(identity: Pick<SubgraphSource, 'ask'>) {
  const ask = async (query: string, variables: object, traceId: string): Promise<Record<string, unknown>> => {
    const isMutation = query === RECORD_ATTEMPTS;
    const context = ownContext(traceId, isMutation ? 'RecordAttempts' : 'CallerContext');
    const response = ownAnswer.parse(await identity.ask(JSON.stringify({ query, variables }), context, isMutation));
    if (response.errors || !response.data) throw new Error('Identity did not answer.');
    return response.data;
  };
  return {
    callerContext: async (subject: string, tenantId: string, traceId: string): Promise<CallerContext | null> =>
      callerContext.nullable().parse((await ask(CALLER_CONTEXT, { subject, tenantId }, traceId))['callerContext']),
    apiKeyCaller: async ({ keyId, digest }: ApiKeyText, traceId: string): Promise<ApiKeyCaller | null> =>
      apiKeyCaller.nullable().parse((await ask(API_KEY_CALLER, { keyId, digest }, traceId))['apiKeyCaller']),
    recordAttempts: async (attempts: Attempt[]): Promise<void> => {
      await ask(RECORD_ATTEMPTS, { attempts }, '');
    },
  };
}

export type IdentityClient = ReturnType<typeof identityClient>;
