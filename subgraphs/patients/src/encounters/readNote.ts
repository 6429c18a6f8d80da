import type { Context } from '../context.ts';
import { openAddendum, type Addendum } from './addendumTable.ts';
import { notePlace } from './encounter.ts';
import type { EncounterRow } from './encounterTable.ts';

/** What was written, and a trace that it was read. */
export async function noteText({ id, patientId, note }: EncounterRow, context: Context): Promise<string> {
  context.reads.note(patientId, 'NOTE');
  const { cipher } = await context.sealingNow();
  return cipher.open(notePlace(id), note);
}

/** What was added since, latest first, and a trace that it was read. */
export async function addendaTo({ id, patientId }: EncounterRow, context: Context): Promise<Addendum[]> {
  const rows = await context.load.addenda.load(id);
  if (rows.length === 0) return [];
  context.reads.note(patientId, 'NOTE');
  const sealing = await context.sealingNow();
  return rows.map(row => openAddendum(sealing, row));
}
