import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { EncounterRow } from './encounterTable.ts';

/** Where a note's text is sealed. */
export const notePlace = (rowId: string) => ({ table: 'encounter', column: 'note', rowId });

/** The rules a change of a note must meet: its own author, not signed, based on the latest version. Pure. */
export function assertNoteMayChange(encounter: EncounterRow, author: string, version: number): void {
  if (encounter.author !== author) throw new Refusal('FORBIDDEN', 'NOT_THE_AUTHOR');
  if (encounter.signedAt !== null) throw new Refusal('CONFLICT', 'NOTE_SIGNED');
  if (encounter.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
}
