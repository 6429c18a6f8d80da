import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable, type Appointment } from './appointments/appointmentTable.ts';
import { VisitTypeTable, type VisitType } from './visitTypes/visitTypeTable.ts';

/** What scheduling's resolvers may use. */
export interface Context extends SubgraphContext {
  load: {
    appointment: DataLoader<string, Appointment | null>;
    clinic: DataLoader<string, ClinicReference | null>;
    visitType: DataLoader<string, VisitType | null>;
  };
}

export const extendContext = (context: SubgraphContext): Context => ({
  ...context,
  load: {
    appointment: loader(ids =>
      inTenant(context.db, scopeOf(context), tx => tx.findBy(AppointmentTable, { id: In(ids) })),
    ),
    clinic: loader(ids =>
      inTenant(context.db, scopeOf(context), tx => tx.findBy(ClinicReferenceTable, { id: In(ids) })),
    ),
    visitType: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(VisitTypeTable, { id: In(ids) }))),
  },
});
