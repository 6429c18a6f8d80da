import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Line, PrescriptionRow } from '../prescriptions/prescriptionTable.ts';
import type { Dispense } from './dispenseTable.ts';

/** Appendix C.7: prescribed → partly dispensed → dispensed, or cancelled; what is taken back goes the way back. */
export const DISPENSE_STATUSES = ['PRESCRIBED', 'PARTLY_DISPENSED', 'DISPENSED', 'CANCELLED'] as const;
export type DispenseStatus = (typeof DISPENSE_STATUSES)[number];

/** How far a line is dispensed; quantities in units of the dose. */
export interface LineDispensing {
  lineId: string;
  prescribed: number;
  dispensed: number;
  left: number;
  status: DispenseStatus;
}

/** What adding up of parts is out by. */
const NOTHING = 1e-9;

type Given = Pick<Dispense, 'lineId' | 'quantity' | 'status'>;

/** How far one line is, by what was handed out of it and not taken back. Pure. */
export function lineDispensing(
  { id: lineId, quantity: prescribed }: Pick<Line, 'id' | 'quantity'>,
  given: readonly Given[],
  isCancelled: boolean,
): LineDispensing {
  const dispensed = given
    .filter(each => each.lineId === lineId && each.status === 'COMPLETED')
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const left = prescribed - dispensed > NOTHING ? prescribed - dispensed : 0;
  return { lineId, prescribed, dispensed, left, status: statusOf({ dispensed, left, isCancelled }) };
}

function statusOf(line: { dispensed: number; left: number; isCancelled: boolean }): DispenseStatus {
  if (line.left === 0) return 'DISPENSED';
  if (line.isCancelled) return 'CANCELLED';
  return line.dispensed > 0 ? 'PARTLY_DISPENSED' : 'PRESCRIBED';
}

/** How far every line is. Pure. */
export const linesDispensing = (
  { lines, status }: { lines: readonly Line[]; status: PrescriptionRow['status'] },
  given: readonly Given[],
): LineDispensing[] => lines.map(line => lineDispensing(line, given, status === 'CANCELLED'));

/** How far a prescription is that is not cancelled: as far as all of its lines. Pure. */
export function wholeStatus(
  lines: readonly Pick<LineDispensing, 'dispensed' | 'left'>[],
): PrescriptionRow['dispenseStatus'] {
  if (lines.every(({ left }) => left === 0)) return 'DISPENSED';
  return lines.some(({ dispensed }) => dispensed > 0) ? 'PARTLY_DISPENSED' : 'PRESCRIBED';
}

/**
 * More of a line can be handed out as long as something of it is left. Pure.
 * @throws Refusal CONFLICT PRESCRIPTION_CANCELLED, ALREADY_DISPENSED, MORE_THAN_PRESCRIBED
 */
export function mustHaveLeft({ status, left }: LineDispensing, quantity: number): void {
  if (status === 'CANCELLED') throw new Refusal('CONFLICT', 'PRESCRIPTION_CANCELLED');
  if (status === 'DISPENSED') throw new Refusal('CONFLICT', 'ALREADY_DISPENSED');
  if (quantity - left > NOTHING) throw new Refusal('CONFLICT', 'MORE_THAN_PRESCRIBED', { left });
}

/** What was handed out wrongly comes back to stock soon, or it has left the house. */
const RETURN_HOURS = 24;
const HOUR_MILLISECONDS = 3_600_000;

/** Until when a dispense can be taken back. Pure. */
export const returnableUntil = ({ recordedAt }: Pick<Dispense, 'recordedAt'>): Date =>
  new Date(recordedAt.getTime() + RETURN_HOURS * HOUR_MILLISECONDS);

/**
 * A dispense is taken back once, within 24 hours. Pure.
 * @throws Refusal CONFLICT ALREADY_RETURNED, CHANGED_MEANWHILE, RETURN_TOO_LATE
 */
export function mustBeReturnable(
  dispense: Pick<Dispense, 'status' | 'version' | 'recordedAt'>,
  { version, now }: { version: number; now: Date },
): void {
  if (dispense.status === 'RETURNED') throw new Refusal('CONFLICT', 'ALREADY_RETURNED');
  if (dispense.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  if (now > returnableUntil(dispense)) throw new Refusal('CONFLICT', 'RETURN_TOO_LATE');
}
