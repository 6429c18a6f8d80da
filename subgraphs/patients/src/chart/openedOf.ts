import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { Context } from '../context.ts';

/**
 * For lists of entries of several kinds: a field that opens the entries of one kind, noted as read; null for the others.
 * @typeParam Rows what is stored of an entry, by its kind
 */
export const openedOf =
  <Rows>() =>
  <Kind extends keyof Rows, Clear>(
    kind: Kind,
    fieldClass: string,
    open: (sealing: Sealing, row: Rows[Kind]) => Clear,
  ) =>
  async (
    entry: { kind: keyof Rows; row: { patientId: string } },
    _: unknown,
    context: Context,
  ): Promise<Clear | null> => {
    if (entry.kind !== kind) return null;
    context.reads.note(entry.row.patientId, fieldClass);
    return open(await context.sealingNow(), entry.row as Rows[Kind]);
  };
