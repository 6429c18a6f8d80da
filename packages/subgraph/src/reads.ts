import type { PurposeOfUse } from '@polyclinic/access/purposeOfUse.ts';
import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

const recorded = auditRecorded('patients');

/** What the trail tells of a request beside whose record it read. */
interface Reading {
  operation: string;
  purpose: PurposeOfUse;
  cipher: FieldCipher | null;
}

/** Which patients' protected fields one request has read, by class (AUD-05). */
export class Reads {
  readonly #classes = new Map<string, Set<string>>();

  note(patientId: string, fieldClass: string): void {
    const classes = this.#classes.get(patientId) ?? new Set();
    this.#classes.set(patientId, classes.add(fieldClass));
  }

  get empty(): boolean {
    return this.#classes.size === 0;
  }

  /** Writes one access event per patient. The use of keys is counted over the whole request (AUD-06). */
  async record(tx: TenantTx, { operation, purpose, cipher }: Reading): Promise<void> {
    const { actor, traceId, ipAddress } = tx.scope;
    const uses = cipher ? { keyId: cipher.keyId, uses: Object.fromEntries(cipher.uses) } : {};
    for (const [patientId, classes] of this.#classes) {
      await publish(tx, recorded, patientId, {
        kind: 'ACCESS',
        actor,
        action: 'read',
        subjectType: 'patient',
        subjectId: patientId,
        outcome: 'OK',
        details: { operation, purpose, classes: [...classes].sort(), patients: this.#classes.size, ...uses },
        traceId,
        ipAddress,
      });
    }
  }
}
