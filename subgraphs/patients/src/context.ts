import type DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { purposeOf } from '@polyclinic/access/purposeOfUse.ts';
import type { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { Reads } from './reads.ts';
import { openDemographics, type Demographics, type Sealing } from './registry/patientRecord.ts';
import { PatientTable, type PatientRow } from './registry/patientTable.ts';

/** What the patients service's resolvers may use. */
export interface Context extends SubgraphContext {
  load: { patient: DataLoader<string, PatientRow | null> };
  reads: Reads;
  /** The tenant's cipher and index key, inside a transaction; one cipher per request. */
  sealing: (tx: TenantTx) => Promise<Sealing>;
  /** The same outside one, for values that are opened after their rows were read. */
  sealingNow: () => Promise<Sealing>;
  /** A patient's demographics in clear, noted as read. */
  openPatient: (row: PatientRow) => Promise<Demographics>;
  /** The cipher this request has used, if any. */
  usedCipher: () => FieldCipher | null;
}

const CLASSES = ['BIRTH_DATE', 'IDENTIFIER', 'NAME'];

export const contextExtender =
  (dataKeys: DataKeys) =>
  (context: SubgraphContext): Context => {
    const { db } = context;
    const reads = new Reads();
    const opened = new Map<PatientRow, Demographics>();
    let used: Sealing | null = null;

    const sealing = async (tx: TenantTx): Promise<Sealing> => {
      const keys = await dataKeys.of(tx);
      used ??= { keys, cipher: new FieldCipher(keys) };
      return used;
    };
    const sealingNow = async (): Promise<Sealing> => used ?? inTenant(db, scopeOf(context), sealing);

    return {
      ...context,
      reads,
      sealing,
      sealingNow,
      usedCipher: () => used?.cipher ?? null,
      openPatient: async row => {
        for (const fieldClass of CLASSES) reads.note(row.id, fieldClass);
        const clear = opened.get(row) ?? openDemographics(await sealingNow(), row);
        opened.set(row, clear);
        return clear;
      },
      load: {
        patient: loader(ids =>
          inTenant(db, scopeOf(context), tx => tx.findBy(PatientTable, { id: In(ids), deletedAt: IsNull() })),
        ),
      },
    };
  };

/** Before an answer leaves, the trail of what it tells is written; without it the answer does not leave. */
export async function traceReads(context: Context): Promise<void> {
  if (context.reads.empty) return;
  const reading = {
    operation: context.operationName ?? 'anonymous',
    purpose: purposeOf(context.principal ?? { roles: [] }),
    cipher: context.usedCipher(),
  };
  await inTenant(context.db, scopeOf(context), tx => context.reads.record(tx, reading));
}
