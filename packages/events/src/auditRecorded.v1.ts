import { z } from 'zod';
import { defineEvent } from './defineEvent.ts';

const payload = {
  kind: z.enum(['CHANGE', 'ACCESS']),
  actor: z.string(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  outcome: z.string(),
  /** Names of columns and fields, and values of unprotected ones; never PHI. */
  details: z.record(z.string(), z.unknown()),
  traceId: z.string(),
  ipAddress: z.string().nullable(),
};

/** A row changed, or a record was read, in the service whose `<name>.audit` topic it comes from (AUD-01, AUD-05). */
export const auditRecorded = (service: string) => defineEvent('audit.recorded.v1', `${service}.audit`, payload);

export type AuditRecord = z.infer<ReturnType<typeof auditRecorded>['payload']>;
