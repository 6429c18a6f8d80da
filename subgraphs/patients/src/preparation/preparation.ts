import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentReferenceTable } from '../encounters/encounterTable.ts';
import { PatientTable } from '../registry/patientTable.ts';
import {
  PreparationItemTable,
  PreparationTable,
  type Point,
  type PreparationItemRow,
  type PreparationRow,
} from './preparationTables.ts';

/** A visit's preparation, begun or not. */
export interface Preparation {
  /** The appointment's. */
  id: string;
  patientId: string;
  clinicId: string;
  /** Null: nobody has begun. */
  row: PreparationRow | null;
  /** Those that were touched, in no order. */
  items: PreparationItemRow[];
}

/** One point of a preparation. */
export interface PreparationItem {
  preparation: Preparation;
  item: Point;
  /** Null: nobody has touched it. */
  row: PreparationItemRow | null;
}

/** Preparations by appointment; null where the visit is not known here, or its patient not in sight. */
export const preparationLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, Preparation | null> =>
  loader(ids =>
    inTenant(context.db, scopeOf(context), async tx => {
      const visits = await tx.findBy(AppointmentReferenceTable, { id: In(ids) });
      const patients = await tx.find(PatientTable, {
        select: { tenantId: true, id: true },
        where: { id: In(visits.map(({ patientId }) => patientId)) },
      });
      const inSight = new Set(patients.map(({ id }) => id));
      const rows = new Map((await tx.findBy(PreparationTable, { id: In(ids) })).map(row => [row.id, row]));
      const items = Map.groupBy(
        await tx.findBy(PreparationItemTable, { preparationId: In(ids) }),
        ({ preparationId }) => preparationId,
      );
      return visits
        .filter(({ patientId }) => inSight.has(patientId))
        .map(({ id, patientId, clinicId }) => ({
          id,
          patientId,
          clinicId,
          row: rows.get(id) ?? null,
          items: items.get(id) ?? [],
        }));
    }),
  );
