import type {
  RecordEntry,
  RecordKind,
  TimelineAppointment,
  TimelineInvoice,
  TimelineMessage,
  TimelinePatient,
} from './timelineQueries.ts';
import type { Permission } from '../session/permissions.ts';
import type { Source } from './sources.ts';

/** One line of the timeline, with the key it is known by. */
export type TimelineItem = { key: string; at: string } & (
  | { kind: 'RECORD'; entry: RecordEntry }
  | { kind: 'APPOINTMENT'; appointment: TimelineAppointment }
  | { kind: 'INVOICE'; invoice: TimelineInvoice }
  | { kind: 'MESSAGE'; message: TimelineMessage }
);

export const SOURCES = ['record', 'appointments', 'invoices', 'messages'] as const;
export type SourceName = (typeof SOURCES)[number];
export type Sources = Record<SourceName, Source<TimelineItem>>;

/** By how many a source is read on. */
export const PAGE = 30;

/** What the viewer chooses from. */
export const GROUPS = ['VISITS', 'MEDICINES', 'TESTS', 'DOCUMENTS', 'VITALS', 'PROBLEMS', 'MESSAGES', 'BILLS'] as const;
export type Group = (typeof GROUPS)[number];

/** The rights by which there is something of a group to see: one of them. */
export const RIGHTS: Record<Group, readonly Permission[]> = {
  VISITS: ['appointment:read', 'encounter:read'],
  MEDICINES: ['prescription:read'],
  TESTS: ['chart:read'],
  DOCUMENTS: ['document:read'],
  VITALS: ['chart:read'],
  PROBLEMS: ['chart:read'],
  MESSAGES: ['message:read'],
  BILLS: ['invoice:read'],
};

export const RECORD_KINDS: Partial<Record<Group, readonly RecordKind[]>> = {
  VISITS: ['ENCOUNTER'],
  MEDICINES: ['PRESCRIPTION'],
  TESTS: ['SERVICE_REQUEST', 'DIAGNOSTIC_REPORT'],
  DOCUMENTS: ['DOCUMENT'],
  VITALS: ['VITAL_SIGNS'],
  PROBLEMS: ['ALLERGY', 'CONDITION'],
};

/** The key of an entry of the record: its kind and the id of what it holds. */
const keyOf = ({ kind, at, ...held }: RecordEntry): string =>
  `${kind} ${Object.values(held).find(value => typeof value === 'object' && value !== null)?.id ?? at}`;

/** What a page holds of each source that was asked for. Pure. */
export const pageOf: Record<
  SourceName,
  (patient: TimelinePatient) => { items: TimelineItem[]; cursor: string | null; complete: boolean } | null
> = {
  record: ({ timeline }) =>
    timeline
      ? {
          items: timeline.entries.map(entry => ({ kind: 'RECORD', key: keyOf(entry), at: entry.at, entry })),
          cursor: timeline.endCursor,
          complete: timeline.endCursor === null,
        }
      : null,
  appointments: ({ appointments }) =>
    listed(appointments, appointment => ({ kind: 'APPOINTMENT', at: appointment.startsAt, appointment })),
  invoices: ({ invoices }) => listed(invoices, invoice => ({ kind: 'INVOICE', at: invoice.createdAt, invoice })),
  messages: ({ messages }) => listed(messages, message => ({ kind: 'MESSAGE', at: message.queuedAt, message })),
};

type Keyless<Item> = Item extends unknown ? Omit<Item, 'key'> : never;

function listed<Row extends { id: string }>(
  rows: readonly Row[] | null | undefined,
  itemOf: (row: Row) => Keyless<TimelineItem>,
) {
  if (!rows) return null;
  const items = rows.map((row): TimelineItem => ({ key: row.id, ...itemOf(row) }));
  return { items, cursor: rows.at(-1)?.id ?? null, complete: rows.length < PAGE };
}
