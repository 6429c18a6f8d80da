import {
  inputOf,
  type LineFields,
  type OpenLine,
  problemsOf,
  proposed,
  proposeLots,
  type Shelf,
} from './dispenseForm.ts';

const LINE: OpenLine = { lineId: 'l', medicineCode: 'amox', unit: 'CAPSULE', left: 21, isWarned: false };
const shelf = (id: string, expiresOn: string, onHand: number, more: Partial<Shelf['item']> = {}): Shelf => ({
  batch: {
    __typename: 'StockBatch',
    id,
    lotNumber: id,
    expiresOn,
    onHand,
    version: 1,
    expiry: expiresOn < '2026-11-21' ? 'EXPIRED' : 'GOOD',
  },
  item: { id: 'item', name: 'Amoxicillin', unit: 'CAPSULE', medicineCode: 'amox', ...more },
});
const SHELVES = [
  shelf('late', '2028-01-01', 100),
  shelf('soon', '2026-12-01', 15),
  shelf('expired', '2026-11-01', 50),
  shelf('bottle', '2027-01-01', 5, { id: 'syrup', unit: 'BOTTLE' }),
  shelf('brand', '2027-01-01', 40, { id: 'brand', medicineCode: null }),
];
const fields = (more: Partial<LineFields> = {}): LineFields => ({
  chosen: true,
  lots: [{ batchId: 'late', quantity: '21' }],
  stated: '',
  substitutionReason: '',
  overrideReason: '',
  ...more,
});
const lots = (batchId: string, quantity: string) => ({ lots: [{ batchId, quantity }] });

describe('what is proposed', () => {
  it('comes from what expires first, from as many batches as it takes, and never from what is expired', () => {
    expect(proposeLots(SHELVES.slice(0, 3), 21)).toEqual([
      { batchId: 'soon', quantity: '15' },
      { batchId: 'late', quantity: '6' },
    ]);
    expect(proposeLots(SHELVES.slice(0, 3), 1_000)).toEqual([
      { batchId: 'soon', quantity: '15' },
      { batchId: 'late', quantity: '100' },
    ]);
    expect(proposeLots([], 1)).toEqual([]);
  });

  it('is of the line’s own medicine, stated where the stock is counted in other units', () => {
    expect(proposed(LINE, SHELVES)).toMatchObject({ chosen: true, stated: '', lots: [{ batchId: 'soon' }, {}] });
    const syrup: OpenLine = { ...LINE, unit: 'ML', left: 105 };
    expect(proposed(syrup, SHELVES.slice(2, 4))).toMatchObject({ stated: '105', ...lots('bottle', '1') });
    expect(proposed({ ...LINE, left: 7.5 }, SHELVES)).toMatchObject({ stated: '7.5', ...lots('soon', '8') });
    expect(proposed(LINE, SHELVES.slice(4))).toMatchObject({ chosen: false, lots: [] });
    expect(proposed(LINE, SHELVES.slice(2, 3))).toMatchObject({ chosen: false, lots: [] });
  });
});

describe('a line', () => {
  it.each([
    ['as proposed', {}, null],
    ['of no batch', { lots: [] }, { lots: [] }],
    ['of a batch that is not there', lots('gone', '1'), { lots: [{ kind: 'batch' }] }],
    ['of part of a unit', lots('late', '1.5'), { lots: [{ kind: 'whole' }] }],
    ['of nothing', lots('late', '0'), { lots: [{ kind: 'whole' }] }],
    ['of more than there is', lots('soon', '16'), { lots: [{ kind: 'onHand', left: 15 }] }],
    ['of more than is left', lots('late', '22'), { quantity: 'tooMuch' }],
    [
      'of one batch twice',
      { lots: [...lots('late', '1').lots, ...lots('late', '2').lots] },
      { lots: [null, { kind: 'twice' }] },
    ],
    ['in other units, unsaid', lots('bottle', '1'), { quantity: 'amount' }],
    ['in other units, said', { ...lots('bottle', '1'), stated: '10,5' }, null],
    ['in other units, said too much', { ...lots('bottle', '1'), stated: '22' }, { quantity: 'tooMuch' }],
    ['in other units, said badly', { ...lots('bottle', '1'), stated: 'much' }, { quantity: 'amount' }],
    ['of another product', lots('brand', '21'), { substitutionReason: true }],
    ['of another product with a reason', { ...lots('brand', '21'), substitutionReason: 'Same.' }, null],
  ] as Array<[string, Partial<LineFields>, object | null]>)('%s', (_, changes, expected) => {
    const problems = problemsOf(LINE, fields(changes), SHELVES);
    if (expected) expect(problems).toMatchObject(expected);
    else expect(problems).toBeNull();
  });

  it('that an allergy speaks against needs a reason', () => {
    const warned = { ...LINE, isWarned: true };
    expect(problemsOf(warned, fields(), SHELVES)).toMatchObject({ overrideReason: true });
    expect(problemsOf(warned, fields({ overrideReason: 'Asked.' }), SHELVES)).toBeNull();
  });

  it('is sent in numbers, with what was left empty left out', () => {
    const nothing = { substitutionReason: null, overrideReason: null };
    expect(inputOf(LINE, fields())).toEqual({
      lineId: 'l',
      lots: [{ batchId: 'late', quantity: 21 }],
      quantity: null,
      ...nothing,
    });
    expect(inputOf(LINE, fields({ stated: '10,5' }))).toMatchObject({ quantity: 10.5 });
  });
});
