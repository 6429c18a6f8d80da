import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { acceptancesLoader, type Acceptances } from './terms/acceptances.ts';
import { readKeyStates, type KeyState } from './keys/keyState.ts';
import { ClinicTable, type Clinic } from './organizations/clinicTable.ts';
import { PractitionerTable, type Practitioner } from './practitioners/practitionerTable.ts';

/** What identity's resolvers may use. */
export interface Context extends SubgraphContext {
  /** Under which the hashes of API keys are made; not in the database. */
  pepper: Buffer;
  load: {
    clinic: DataLoader<string, Clinic | null>;
    practitioner: DataLoader<string, Practitioner | null>;
    keyState: DataLoader<string, KeyState | null>;
    /** By version of the terms. */
    acceptances: DataLoader<string, Acceptances>;
  };
}

export const contextExtender =
  (pepper: Buffer) =>
  (context: SubgraphContext): Context => ({
    ...context,
    pepper,
    load: {
      keyState: loader(ids => inTenant(context.db, scopeOf(context), tx => readKeyStates(tx, ids, context.now()))),
      acceptances: acceptancesLoader(context),
      clinic: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(ClinicTable, { id: In(ids) }))),
      practitioner: loader(ids =>
        inTenant(context.db, scopeOf(context), tx => tx.findBy(PractitionerTable, { id: In(ids) })),
      ),
    },
  });
