import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { chartColumns, openEntry, sealContent, type ChartEntry, type Opened } from '../chart/chartEntry.ts';

/** What was added to a signed note, as stored: its text sealed. */
export interface AddendumRow extends ChartEntry {
  encounterId: string;
}

interface AddendumContent {
  text: string;
}

export type Addendum = Opened<AddendumRow, AddendumContent>;

export const AddendumTable = new EntitySchema<AddendumRow>({
  name: 'note_addendum',
  columns: { ...chartColumns, encounterId: { name: 'encounter_id', type: 'text' } },
});

export const openAddendum = (sealing: Sealing, row: AddendumRow): Addendum =>
  openEntry<AddendumRow, AddendumContent>(sealing, 'note_addendum', row);

export const sealAddendum = (sealing: Sealing, id: string, text: string): Buffer =>
  sealContent<AddendumContent>(sealing, { table: 'note_addendum', id }, { text });
