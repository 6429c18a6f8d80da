import { z } from 'zod';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { appendAuditEvents } from './appendAuditEvents.ts';

const MAX_ATTEMPTS = 500;

const attempts = z
  .array(
    z.object({
      id: z.ulid(),
      tenantId: z.ulid(),
      actor: z.string().min(1).max(255),
      operation: z.string().min(1).max(255),
      outcome: z.string().min(1).max(255),
      coordinates: z.array(z.string().max(255)).max(200),
      traceId: z.string().max(64),
      ipAddress: z.string().max(64).nullish(),
      occurredAt: z.date(),
    }),
  )
  .max(MAX_ATTEMPTS);

/** Adds what the gateway saw to each tenant's chain; sent again, nothing is doubled. @returns How many were given. */
export async function recordAttempts({ db }: Context, given: unknown): Promise<number> {
  const checked = validate(attempts, given);
  for (const [tenantId, own] of Map.groupBy(checked, attempt => attempt.tenantId)) {
    const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'gateway', traceId: '', ipAddress: null };
    await inTenant(db, scope, tx =>
      appendAuditEvents(
        tx,
        own.map(({ id, actor, operation, outcome, coordinates, traceId, ipAddress, occurredAt }) => ({
          eventId: id,
          kind: 'ATTEMPT' as const,
          service: 'gateway',
          actor,
          action: operation,
          subjectType: 'operation',
          subjectId: null,
          outcome,
          details: { coordinates },
          traceId,
          ipAddress: ipAddress ?? null,
          occurredAt,
        })),
      ),
    );
  }
  return checked.length;
}
