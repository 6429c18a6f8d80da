import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { ClinicTable, type Clinic } from './organizations/clinicTable.ts';
import { PractitionerTable, type Practitioner } from './practitioners/practitionerTable.ts';

/** What identity's resolvers may use. */
export interface Context extends SubgraphContext {
  load: { clinic: DataLoader<string, Clinic | null>; practitioner: DataLoader<string, Practitioner | null> };
}

export const extendContext = (context: SubgraphContext): Context => ({
  ...context,
  load: {
    clinic: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(ClinicTable, { id: In(ids) }))),
    practitioner: loader(ids =>
      inTenant(context.db, scopeOf(context), tx => tx.findBy(PractitionerTable, { id: In(ids) })),
    ),
  },
});
