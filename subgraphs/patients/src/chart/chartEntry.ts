import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';

/** What every entry of the clinical record has, as stored. */
export interface ChartEntry {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  /** A JSON document of what the entry says, sealed. */
  content: Buffer;
  /** The user who entered it; null for a program. */
  recordedBy: string | null;
  recordedAt: Date;
  version: number;
  /** When it was marked as entered in error, else null. */
  deletedAt: Date | null;
}

/** An entry that can be taken out and put back (AUD-10). */
export interface Removable {
  /** Who took it out; null while it is shown, and where that was not kept yet. */
  deletedBy: string | null;
}

/** An entry in clear; exists in memory for one request only. */
export type Opened<Row extends ChartEntry, Content> = Omit<Row, 'content'> & Content;

export const stamps = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  patientId: { name: 'patient_id', type: 'text' },
  clinicId: { name: 'clinic_id', type: 'text' },
  recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
  recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  version: { type: 'integer', default: 1 },
  deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
} satisfies Record<string, EntitySchemaColumnOptions>;

export const removal = {
  deletedBy: { name: 'deleted_by', type: 'text', nullable: true },
} satisfies Record<string, EntitySchemaColumnOptions>;

export const chartColumns = {
  ...stamps,
  content: { type: 'bytea' },
} satisfies Record<string, EntitySchemaColumnOptions>;

const place = (table: string, rowId: string) => ({ table, column: 'content', rowId });

export const sealContent = <Content extends object>(
  { cipher }: Sealing,
  { table, id }: { table: string; id: string },
  content: Content,
): Buffer => cipher.seal(place(table, id), JSON.stringify(content));

/** @throws Error when the content was moved or changed. */
export function openEntry<Row extends ChartEntry, Content extends object>(
  { cipher }: Sealing,
  table: string,
  { content, ...row }: Row,
): Opened<Row, Content> {
  return { ...row, ...(JSON.parse(cipher.open(place(table, row.id), content)) as Content) };
}
