import type { DispenseLineInput, DoseUnit } from '../../../graphql/graphql.ts';
import type { Batch, StockItem } from '../pharmacyQueries.ts';

/** A batch with the product it is of. */
export interface Shelf {
  batch: Batch;
  item: Pick<StockItem, 'id' | 'name' | 'unit' | 'medicineCode'>;
}

/** What can be handed out of one line. */
export interface OpenLine {
  lineId: string;
  medicineCode: string;
  /** Of its dose. */
  unit: DoseUnit;
  /** In units of its dose. */
  left: number;
  /** Whether an allergy speaks against it that its prescriber did not pass over. */
  isWarned: boolean;
}

export interface LotFields {
  batchId: string;
  /** As typed. */
  quantity: string;
}

/** What is handed out of a line, as typed. */
export interface LineFields {
  chosen: boolean;
  lots: LotFields[];
  /** How much of the line it is; empty where units of the stock say it. */
  stated: string;
  substitutionReason: string;
  overrideReason: string;
}

export const shelvesOf = (items: readonly StockItem[]): Shelf[] =>
  items.flatMap(({ batches, ...item }) => batches.map(batch => ({ batch, item })));

/** First that expires first, what is expired left out; as many batches as it takes. */
export function proposeLots(shelves: readonly Shelf[], quantity: number): LotFields[] {
  let left = Math.ceil(quantity);
  return inOrder(shelves).flatMap(({ batch: { id, onHand } }) => {
    const taken = Math.min(left, onHand);
    left -= taken;
    return taken > 0 ? [{ batchId: id, quantity: String(taken) }] : [];
  });
}

/** What can be given out, first that expires first. */
export const inOrder = (shelves: readonly Shelf[]): Shelf[] =>
  shelves
    .filter(({ batch }) => batch.expiry !== 'EXPIRED' && batch.onHand > 0)
    .sort((one, other) => one.batch.expiresOn.localeCompare(other.batch.expiresOn));

/** What is proposed for a line: all that is left of it, out of what there is of its medicine. */
export function proposed(line: OpenLine, shelves: readonly Shelf[]): LineFields {
  const own = shelves.filter(({ item }) => item.medicineCode === line.medicineCode);
  const counted = own.filter(({ item }) => item.unit === line.unit);
  const nothing = { stated: '', substitutionReason: '', overrideReason: '' };
  if (inOrder(counted).length > 0) {
    const lots = proposeLots(counted, line.left);
    return { ...nothing, chosen: true, lots, stated: Number.isInteger(line.left) ? '' : String(line.left) };
  }
  const [first] = inOrder(own);
  if (!first) return { ...nothing, chosen: false, lots: [] };
  return { ...nothing, chosen: true, lots: [{ batchId: first.batch.id, quantity: '1' }], stated: String(line.left) };
}

const shelfOf = (shelves: readonly Shelf[], batchId: string): Shelf | undefined =>
  shelves.find(({ batch }) => batch.id === batchId);

/** Whether what is taken is counted in units of the dose, so that nobody has to say how much of the line it is. */
export const isCounted = ({ unit }: OpenLine, { lots }: LineFields, shelves: readonly Shelf[]): boolean =>
  lots.every(({ batchId }) => (shelfOf(shelves, batchId)?.item.unit as string | undefined) === unit);

/** Whether another product is given than was prescribed. */
export const isOther = ({ medicineCode }: OpenLine, { lots }: LineFields, shelves: readonly Shelf[]): boolean =>
  lots.some(({ batchId }) => {
    const shelf = shelfOf(shelves, batchId);
    return shelf !== undefined && shelf.item.medicineCode !== medicineCode;
  });

export type LotProblem = { kind: 'batch' | 'whole' | 'twice' } | { kind: 'onHand'; left: number };
export interface LineProblems {
  /** By their place. */
  lots: Array<LotProblem | null>;
  quantity: 'amount' | 'tooMuch' | null;
  substitutionReason: boolean;
  overrideReason: boolean;
}

/** What keeps a line from being handed out; null: nothing. */
export function problemsOf(line: OpenLine, fields: LineFields, shelves: readonly Shelf[]): LineProblems | null {
  const problems: LineProblems = {
    lots: fields.lots.map((lot, index) => lotProblem(lot, fields.lots.slice(0, index), shelves)),
    quantity: quantityProblem(line, fields, shelves),
    substitutionReason: isOther(line, fields, shelves) && fields.substitutionReason.trim() === '',
    overrideReason: line.isWarned && fields.overrideReason.trim() === '',
  };
  const { lots, quantity, substitutionReason, overrideReason } = problems;
  const isFine = lots.every(problem => problem === null) && !quantity && !substitutionReason && !overrideReason;
  return isFine && lots.length > 0 ? null : problems;
}

function lotProblem(
  { batchId, quantity }: LotFields,
  before: readonly LotFields[],
  shelves: readonly Shelf[],
): LotProblem | null {
  const shelf = shelfOf(shelves, batchId);
  if (!shelf) return { kind: 'batch' };
  if (before.some(other => other.batchId === batchId)) return { kind: 'twice' };
  const count = Number(quantity);
  if (!Number.isInteger(count) || count < 1) return { kind: 'whole' };
  return count > shelf.batch.onHand ? { kind: 'onHand', left: shelf.batch.onHand } : null;
}

/** What floating point adds is no amount. */
const NOTHING = 1e-9;

function quantityProblem(line: OpenLine, fields: LineFields, shelves: readonly Shelf[]): LineProblems['quantity'] {
  const { stated, lots } = fields;
  if (stated.trim() === '' && !isCounted(line, fields, shelves)) return 'amount';
  const quantity =
    stated.trim() === '' ? lots.reduce((sum, lot) => sum + Number(lot.quantity), 0) : Number(stated.replace(',', '.'));
  // What is wrong with one batch is said there.
  if (Number.isNaN(quantity) || quantity <= 0) return stated.trim() === '' ? null : 'amount';
  return quantity - line.left > NOTHING ? 'tooMuch' : null;
}

/** A line as it is sent. */
export const inputOf = ({ lineId }: OpenLine, fields: LineFields): DispenseLineInput => ({
  lineId,
  lots: fields.lots.map(({ batchId, quantity }) => ({ batchId, quantity: Number(quantity) })),
  quantity: fields.stated.trim() === '' ? null : Number(fields.stated.replace(',', '.')),
  substitutionReason: fields.substitutionReason.trim() || null,
  overrideReason: fields.overrideReason.trim() || null,
});
