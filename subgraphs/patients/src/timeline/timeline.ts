import { In, type EntitySchema } from 'typeorm';
import { z } from 'zod';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AllergyTable, type AllergyRow } from '../allergies/allergyTable.ts';
import type { Context } from '../context.ts';
import { DiagnosticReportTable, type DiagnosticReportRow } from '../diagnosticReports/diagnosticReportTable.ts';
import { DocumentTable, type DocumentRow } from '../documents/documentTables.ts';
import { ARRIVED } from '../documents/fileStates.ts';
import { EncounterTable, type EncounterRow } from '../encounters/encounterTable.ts';
import { PrescriptionTable, type PrescriptionRow } from '../prescriptions/prescriptionTable.ts';
import { ConditionTable, type ConditionRow } from '../problems/conditionTable.ts';
import { ServiceRequestTable, type ServiceRequestRow } from '../serviceRequests/serviceRequestTable.ts';
import { VitalSignsTable, type VitalSignsRow } from '../vitals/vitalSignsTable.ts';

/** What is stored of one thing that happened, by its kind. */
export interface TimelineRows {
  ALLERGY: AllergyRow;
  CONDITION: ConditionRow;
  DIAGNOSTIC_REPORT: DiagnosticReportRow;
  DOCUMENT: DocumentRow;
  ENCOUNTER: EncounterRow;
  PRESCRIPTION: PrescriptionRow;
  SERVICE_REQUEST: ServiceRequestRow;
  VITAL_SIGNS: VitalSignsRow;
}
export type TimelineKind = keyof TimelineRows;

interface Source {
  table: EntitySchema<{ id: string }>;
  permission: Permission;
  /** The column that says when it happened. */
  at: string;
  /** What else has to be true of a row, in SQL. */
  only?: string;
}

const SOURCES: Record<TimelineKind, Source> = {
  ALLERGY: { table: AllergyTable, permission: 'allergy:read', at: 'recorded_at' },
  CONDITION: { table: ConditionTable, permission: 'chart:read', at: 'recorded_at' },
  DIAGNOSTIC_REPORT: { table: DiagnosticReportTable, permission: 'chart:read', at: 'effective_at' },
  DOCUMENT: {
    table: DocumentTable,
    permission: 'document:read',
    at: 'recorded_at',
    only: `kind = 'PAPER' and exists (select from document_file file where file.tenant_id = document_reference.tenant_id
             and file.document_id = document_reference.id and file.status in ('${ARRIVED.join("','")}'))`,
  },
  ENCOUNTER: { table: EncounterTable, permission: 'encounter:read', at: 'started_at' },
  PRESCRIPTION: {
    table: PrescriptionTable,
    permission: 'prescription:read',
    at: 'signed_at',
    only: 'signed_at is not null',
  },
  SERVICE_REQUEST: { table: ServiceRequestTable, permission: 'chart:read', at: 'recorded_at' },
  VITAL_SIGNS: { table: VitalSignsTable, permission: 'chart:read', at: 'taken_at' },
};
const KINDS = Object.keys(SOURCES) as [TimelineKind, ...TimelineKind[]];

const MAX_PAGE = 100;

/** A moment as Postgres writes it, to the microsecond, and an id. */
const CURSOR = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)\|([0-7][0-9A-HJKMNP-TV-Z]{25})$/;

const input = z.object({
  kinds: z.array(z.enum(KINDS)).nullish(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.string().max(100).regex(CURSOR).nullish(),
});

export type TimelineEntry = { [Kind in TimelineKind]: { kind: Kind; at: Date; row: TimelineRows[Kind] } }[TimelineKind];

export interface TimelinePage {
  entries: TimelineEntry[];
  endCursor: string | null;
}

interface Place {
  kind: TimelineKind;
  id: string;
  at: Date;
  cursor: string;
}

/** A page of what happened to a patient, latest first, of the kinds asked for which the caller may read (PAT-03, PAT-06). */
export async function timeline(context: Context, patientId: string, request: unknown): Promise<TimelinePage> {
  const { kinds, first, after } = validate(input, request);
  const { permissions } = principalOf(context);
  const readable = KINDS.filter(kind => permissions.has(SOURCES[kind].permission) && (kinds?.includes(kind) ?? true));
  if (readable.length === 0) return { entries: [], endCursor: null };
  return inTenant(context.db, scopeOf(context), async tx => {
    const places = await placesOf(tx, readable, { patientId, after: after ?? null, limit: first + 1 });
    const shown = places.slice(0, first);
    return {
      entries: await entriesAt(tx, shown),
      endCursor: places.length > first ? (shown.at(-1)?.cursor ?? null) : null,
    };
  });
}

/** Where a page's entries are: every kind is asked for its latest, and the page is the latest of all of them. */
async function placesOf(
  tx: TenantTx,
  kinds: readonly TimelineKind[],
  { patientId, after, limit }: { patientId: string; after: string | null; limit: number },
): Promise<Place[]> {
  const [, at = null, id = null] = (after !== null && CURSOR.exec(after)) || [];
  const latest = kinds.map(kind => {
    const { table, at: happened, only = 'true' } = SOURCES[kind];
    return `(select '${kind}' as kind, id, ${happened} as at from ${table.options.name}
      where tenant_id = current_tenant() and patient_id = $1 and deleted_at is null and ${only}
        and ($2::timestamptz is null or (${happened}, id::text) < ($2::timestamptz, $3))
      order by ${happened} desc, id desc limit $4)`;
  });
  return tx.query(
    `select kind, id, at, at::text || '|' || id as cursor from (${latest.join(' union all ')}) happened
      order by at desc, id desc limit $4`,
    [patientId, at, id, limit],
  );
}

/** The rows of a page, in its order: one query per kind on it. */
async function entriesAt(tx: TenantTx, places: readonly Place[]): Promise<TimelineEntry[]> {
  const rows = new Map<string, { id: string }>();
  for (const [kind, of] of Map.groupBy(places, ({ kind }) => kind))
    for (const row of await tx.findBy(SOURCES[kind].table, { id: In(of.map(({ id }) => id)) })) rows.set(row.id, row);
  return places.flatMap(({ kind, at, id }) => {
    const row = rows.get(id);
    return row ? [{ kind, at, row } as TimelineEntry] : [];
  });
}
