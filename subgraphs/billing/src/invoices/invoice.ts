import type { InvoiceLine } from './invoiceTables.ts';

/** A sum in minor units; exact, whatever its size (BIL-25). Pure. */
export const totalMinor = (lines: ReadonlyArray<Pick<InvoiceLine, 'amountMinor'>>): number =>
  Number(lines.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n));
