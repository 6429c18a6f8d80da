import { purposeOf } from '@polyclinic/access/purposeOfUse.ts';
import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { publishAll } from '@polyclinic/events/publish.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { scopeOf, type SubgraphContext } from './context.ts';

/** Whose protected fields one request has read, by class of fields (AUD-05). */
export class Reads {
  readonly #classes = new Map<string, Set<string>>();

  note(patientId: string, fieldClass: string): void {
    const classes = this.#classes.get(patientId) ?? new Set();
    this.#classes.set(patientId, classes.add(fieldClass));
  }

  get byPatient(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#classes;
  }
}

/** What a request used of a tenant's data key, by column (AUD-06). */
export interface KeyUses {
  keyId: string;
  uses: ReadonlyMap<string, object>;
}

/** A request that reads protected fields. */
export interface TracedContext extends SubgraphContext {
  reads: Reads;
  /** Null: it used none. */
  keyUses: () => KeyUses | null;
}

/**
 * Writes, before an answer leaves, the trail of what it tells: one access event per patient. Where that fails the answer
 * does not leave.
 */
export function traceReads(service: string): (context: TracedContext) => Promise<void> {
  const recorded = auditRecorded(service);
  return async context => {
    if (context.reads.byPatient.size > 0)
      await inTenant(context.db, scopeOf(context), tx => publishAll(tx, recorded, readsOf(tx, context)));
  };
}

/** The use of keys is counted over the whole request. */
function readsOf({ scope }: TenantTx, { reads, keyUses, operationName, principal }: TracedContext) {
  const { actor, traceId, ipAddress } = scope;
  const used = keyUses();
  const request = {
    operation: operationName ?? 'anonymous',
    purpose: purposeOf(principal ?? { roles: [] }),
    patients: reads.byPatient.size,
    ...(used && { keyId: used.keyId, uses: Object.fromEntries(used.uses) }),
  };
  return [...reads.byPatient].map(([patientId, classes]) => ({
    subjectId: patientId,
    payload: {
      kind: 'ACCESS' as const,
      actor,
      action: 'read',
      subjectType: 'patient',
      subjectId: patientId,
      outcome: 'OK',
      details: { ...request, classes: [...classes].sort() },
      traceId,
      ipAddress,
    },
  }));
}
