import DataLoader from 'dataloader';
import { In, type EntitySchema, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentHistoryTable, type AppointmentHistoryEntry } from './appointments/appointmentHistory.ts';
import { AppointmentTable } from './appointments/appointmentTable.ts';
import { isVisit, type Visit } from './appointments/visit.ts';
import { RoomTable, type Room } from './rooms/roomTable.ts';
import type { Visitors } from './selfBooking/visitors.ts';
import { VisitTypeTable, type VisitType } from './visitTypes/visitTypeTable.ts';
import {
  WaitlistLogTable,
  WaitlistOfferTable,
  type WaitlistLogEntry,
  type WaitlistOffer,
} from './waitlist/waitlistTables.ts';

/** What scheduling's resolvers may use. */
export interface Context extends SubgraphContext {
  /** What it takes to serve patients who book by themselves; null: no clinic's page is found. */
  visitors: Visitors | null;
  load: {
    appointment: DataLoader<string, Visit | null>;
    /** What happened to a visit, earliest first. */
    history: DataLoader<string, AppointmentHistoryEntry[]>;
    room: DataLoader<string, Room | null>;
    /** Times offered to an entry of the waitlist, earliest offer first. */
    waitlistOffers: DataLoader<string, WaitlistOffer[]>;
    /** What happened to an entry of the waitlist, earliest first. */
    waitlistLog: DataLoader<string, WaitlistLogEntry[]>;
    clinic: DataLoader<string, ClinicReference | null>;
    visitType: DataLoader<string, VisitType | null>;
  };
}

export const extendContext = (context: SubgraphContext, visitors: Visitors | null): Context => ({
  ...context,
  visitors,
  load: {
    appointment: loader(async ids => {
      const rows = await inTenant(context.db, scopeOf(context), tx => tx.findBy(AppointmentTable, { id: In(ids) }));
      return rows.filter(isVisit);
    }),
    history: new DataLoader<string, AppointmentHistoryEntry[]>(async ids => {
      const where = { appointmentId: In([...ids]) };
      const rows = await inTenant(context.db, scopeOf(context), tx =>
        tx.find(AppointmentHistoryTable, { where, order: { id: 'asc' } }),
      );
      const byVisit = Map.groupBy(rows, ({ appointmentId }) => appointmentId);
      return ids.map(id => byVisit.get(id) ?? []);
    }),
    waitlistOffers: byEntry(context, WaitlistOfferTable),
    waitlistLog: byEntry(context, WaitlistLogTable),
    room: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(RoomTable, { id: In(ids) }))),
    clinic: loader(ids =>
      inTenant(context.db, scopeOf(context), tx => tx.findBy(ClinicReferenceTable, { id: In(ids) })),
    ),
    visitType: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(VisitTypeTable, { id: In(ids) }))),
  },
});

/** Rows of entries of the waitlist, in the order they were made. */
const byEntry = <Row extends { id: string; entryId: string }>(context: SubgraphContext, table: EntitySchema<Row>) =>
  new DataLoader<string, Row[]>(async ids => {
    const where = { entryId: In([...ids]) } as FindOptionsWhere<Row>;
    const order = { id: 'asc' } as FindOptionsOrder<Row>;
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.find(table, { where, order }));
    const byEntryId = Map.groupBy(rows, ({ entryId }) => entryId);
    return ids.map(id => byEntryId.get(id) ?? []);
  });
