import DataLoader from 'dataloader';
import { In, type EntitySchema, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import type { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { RequestSealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { Reads, type TracedContext } from '@polyclinic/subgraph/reads.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentHistoryTable, type AppointmentHistoryEntry } from './appointments/appointmentHistory.ts';
import { AppointmentTable } from './appointments/appointmentTable.ts';
import { isVisit, type Visit } from './appointments/visit.ts';
import { VisitReasonTable, type VisitReason } from './appointments/visitReason.ts';
import { CalendarFeedUseTable } from './feeds/feedTable.ts';
import { RoomTable, type Room } from './rooms/roomTable.ts';
import type { Visitors } from './selfBooking/visitors.ts';
import { VisitTypeTable, type VisitType } from './visitTypes/visitTypeTable.ts';
import {
  WaitlistLogTable,
  WaitlistOfferTable,
  type WaitlistLogEntry,
  type WaitlistOffer,
} from './waitlist/waitlistTables.ts';

/** What a process adds to the context of its requests. */
export interface Extension {
  /** What it takes to serve patients who book by themselves; null: no clinic's page is found. */
  visitors: Visitors | null;
  dataKeys: DataKeys;
}

/** What scheduling's resolvers may use. */
export interface Context extends TracedContext, Extension {
  /** Seals and opens what patients say, with one cipher per request. */
  sealing: RequestSealing;
  load: {
    appointment: DataLoader<string, Visit | null>;
    /** What happened to a visit, earliest first. */
    history: DataLoader<string, AppointmentHistoryEntry[]>;
    /** Why the patient of a visit comes, sealed. */
    reason: DataLoader<string, VisitReason | null>;
    room: DataLoader<string, Room | null>;
    /** Times offered to an entry of the waitlist, earliest offer first. */
    waitlistOffers: DataLoader<string, WaitlistOffer[]>;
    /** What happened to an entry of the waitlist, earliest first. */
    waitlistLog: DataLoader<string, WaitlistLogEntry[]>;
    clinic: DataLoader<string, ClinicReference | null>;
    visitType: DataLoader<string, VisitType | null>;
    /** When a calendar feed was last fetched. */
    feedUse: DataLoader<string, Date | null>;
  };
}

export function extendContext(context: SubgraphContext, extension: Extension): Context {
  const sealing = new RequestSealing(extension.dataKeys, context.db, () => scopeOf(context));
  const keyUses = () => sealing.used?.cipher ?? null;
  return { ...context, ...extension, sealing, reads: new Reads(), keyUses, load: loadersOf(context) };
}

const loadersOf = (context: SubgraphContext): Context['load'] => ({
  appointment: loader(async ids => {
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.findBy(AppointmentTable, { id: In(ids) }));
    return rows.filter(isVisit);
  }),
  history: rowsOf(context, AppointmentHistoryTable, 'appointmentId'),
  waitlistOffers: rowsOf(context, WaitlistOfferTable, 'entryId'),
  waitlistLog: rowsOf(context, WaitlistLogTable, 'entryId'),
  reason: new DataLoader<string, VisitReason | null>(async ids => {
    const where = { appointmentId: In([...ids]) };
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.findBy(VisitReasonTable, where));
    const byVisit = new Map(rows.map(row => [row.appointmentId, row]));
    return ids.map(id => byVisit.get(id) ?? null);
  }),
  room: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(RoomTable, { id: In(ids) }))),
  clinic: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(ClinicReferenceTable, { id: In(ids) }))),
  feedUse: new DataLoader<string, Date | null>(async ids => {
    const where = { feedId: In([...ids]) };
    const uses = await inTenant(context.db, scopeOf(context), tx => tx.findBy(CalendarFeedUseTable, where));
    const lastUsed = new Map(uses.map(({ feedId, lastUsedAt }) => [feedId, lastUsedAt]));
    return ids.map(id => lastUsed.get(id) ?? null);
  }),
  visitType: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(VisitTypeTable, { id: In(ids) }))),
});

/** The rows of a table that name each of some records, in the order they were made. */
const rowsOf = <Column extends string, Row extends { id: string } & Record<Column, string>>(
  context: SubgraphContext,
  table: EntitySchema<Row>,
  column: Column,
) =>
  new DataLoader<string, Row[]>(async ids => {
    const where = { [column]: In([...ids]) } as FindOptionsWhere<Row>;
    const order = { id: 'asc' } as FindOptionsOrder<Row>;
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.find(table, { where, order }));
    const byRecord = Map.groupBy(rows, row => row[column] as string);
    return ids.map(id => byRecord.get(id) ?? []);
  });
