import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

const recorded = auditRecorded('patients');

interface Passage {
  action: 'export' | 'import';
  patientId: string;
  /** The reason, and counts of what went through; never PHI. */
  details: Record<string, unknown>;
}

/** Writes to the trail that a record left the house or came into it, by whom and why (AUD-05). */
export async function tellPassage(tx: TenantTx, { action, patientId, details }: Passage): Promise<void> {
  const { actor, traceId, ipAddress } = tx.scope;
  await publish(tx, recorded, patientId, {
    kind: 'ACCESS',
    actor,
    action,
    subjectType: 'patient',
    subjectId: patientId,
    outcome: 'OK',
    details,
    traceId,
    ipAddress,
  });
}
