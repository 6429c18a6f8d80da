import { checkCandidate, isAllowed } from './checkCandidate.ts';
import type { RecordedOperation } from './recordedOperations.ts';
import { BILLING, clinicParts, composed, part, PATIENTS } from './exampleParts.ts';
import { reportOf } from './report.ts';

const deployed = composed(clinicParts());

const recorded = (document: string): RecordedOperation => ({ client: 'lab', sha256: 'f'.repeat(64), document });

interface Asked {
  patients?: string;
  billing?: string;
  operations?: RecordedOperation[];
  acknowledgements?: Array<{ coordinate: string; what: string; why: string; who: string }>;
}

const checked = ({ patients = PATIENTS, billing = BILLING, operations = [], acknowledgements = [] }: Asked) =>
  checkCandidate({ deployed, parts: clinicParts(patients, billing), operations, acknowledgements });

/** The unacknowledged changes, as `coordinate what`. */
const refusals = async (asked: Asked): Promise<string[]> =>
  (await checked(asked)).unacknowledged.map(({ coordinate, what }) => `${coordinate} ${what}`);

describe('a candidate', () => {
  it('may take the place of what is deployed when nothing changed', async () => {
    const verdict = await checked({});
    expect(verdict).toMatchObject({ problems: [], changes: [], unacknowledged: [], stale: [] });
    expect(isAllowed(verdict)).toBe(true);
  });

  it('may add fields', async () => {
    const verdict = await checked({ billing: BILLING.replace('total: Int!', 'total: Int! currency: String!') });
    expect(verdict.changes.map(({ severity }) => severity)).toEqual(['safe']);
    expect(isAllowed(verdict)).toBe(true);
  });

  it('names a new type once, without its fields, and no change of words', async () => {
    const billing = `${BILLING.replace('total: Int!', '"In cents." total: Int! tax: Tax')} type Tax @public { rate: Int }`;
    const verdict = await checked({ billing });
    const api = verdict.changes.filter(({ topic }) => topic === 'api');
    expect(api.map(({ coordinate }) => coordinate).sort()).toEqual(['Invoice.tax', 'Tax']);
  });

  it('may not remove a field', async () => {
    expect(await refusals({ billing: BILLING.replace('total: Int!', '') })).toEqual([
      "Invoice.total Field 'total' was removed from object type 'Invoice'",
    ]);
  });

  it('may not ask for a new argument', async () => {
    const [refusal = ''] = await refusals({ billing: BILLING.replace('(first: Int)', '(first: Int, year: Int!)') });
    expect(refusal).toMatch(/^Patient\.invoices\S* .*year/);
  });

  it('may not change a type that clients read', async () => {
    const [refusal = ''] = await refusals({ billing: BILLING.replace('total: Int!', 'total: String') });
    expect(refusal).toMatch(/^Invoice\.total .*changed type from 'Int!' to 'String'/);
  });

  it('may not loosen an access rule', async () => {
    expect(await refusals({ patients: PATIENTS.replace('"DOCTOR", "NURSE"', '"DOCTOR", "NURSE", "CLERK"') })).toEqual([
      'Patient.note lets in CLERK where only DOCTOR, NURSE had access',
    ]);
  });

  it('may not break an operation that a client was built with', async () => {
    const billing = BILLING.replace('total: Int!', '');
    const operations = [recorded('query invoiceTotal($id: ID!) { invoice(id: $id) { total } }')];
    const verdict = await checked({ billing, operations });
    expect(verdict.unacknowledged).toContainEqual({
      topic: 'operation',
      coordinate: 'lab/invoiceTotal',
      what: 'breaks: Cannot query field "total" on type "Invoice".',
      severity: 'breaking',
    });
  });

  it('is not blamed for an operation that was broken before', async () => {
    const verdict = await checked({ operations: [recorded('query old { invoice(id: 1) { nothing } }')] });
    expect(verdict.changes).toMatchObject([{ coordinate: 'lab/old', severity: 'dangerous' }]);
    expect(isAllowed(verdict)).toBe(true);
  });

  it('may remove a deprecated field that no recorded operation uses', async () => {
    const patients = PATIENTS.replace('nickname: String @deprecated(reason: "Use mrn.")', '');
    const verdict = await checked({ patients, operations: [recorded('query q { patient(id: 1) { mrn } }')] });
    expect(verdict.changes).toMatchObject([{ coordinate: 'Patient.nickname', severity: 'safe' }]);
    expect(isAllowed(verdict)).toBe(true);
  });

  it('may not remove a deprecated field that a recorded operation uses', async () => {
    const patients = PATIENTS.replace('nickname: String @deprecated(reason: "Use mrn.")', '');
    const operations = [recorded('query q { patient(id: 1) { ...p } } fragment p on Patient { nickname }')];
    expect(await refusals({ patients, operations })).toEqual([
      "Patient.nickname Field 'nickname' (deprecated) was removed from object type 'Patient'",
      'lab/q breaks: Cannot query field "nickname" on type "Patient".',
    ]);
  });

  it('may remove a type with the last deprecated field that returned it', async () => {
    const withOld = `${PATIENTS} extend type Patient { old: Old @deprecated(reason: "Gone.") } type Old @public { a: Int }`;
    const verdict = await checkCandidate({
      deployed: composed(clinicParts(withOld)),
      parts: clinicParts(),
      operations: [],
      acknowledgements: [],
    });
    expect(verdict.unacknowledged).toEqual([]);
  });

  it('does not compose when two subgraphs contradict each other, which nothing acknowledges', async () => {
    const parts = [
      ...clinicParts(),
      part('extra', 'type Invoice @public { id: Int! } type Query { extra: Invoice @public }'),
    ];
    const verdict = await checkCandidate({ deployed, parts, operations: [], acknowledgements: [] });
    expect(verdict.supergraphSdl).toBeNull();
    expect(verdict.problems.join()).toMatch(/Invoice\.id/);
    expect(isAllowed(verdict)).toBe(false);
  });

  it('does not pass when a field has no access rule', async () => {
    const verdict = await checked({ billing: `${BILLING} extend type Query { open: Int }` });
    expect(verdict.problems).toEqual(['Query.open has no access rule']);
  });
});

describe('an acknowledgement', () => {
  const billing = BILLING.replace('total: Int!', '');
  const entry = {
    coordinate: 'Invoice.total',
    what: "Field 'total' was removed from object type 'Invoice'",
    why: 'No client ever read it.',
    who: 'billing team',
  };

  it('lets its change through', async () => {
    const verdict = await checked({ billing, acknowledgements: [entry] });
    expect(verdict).toMatchObject({ unacknowledged: [], stale: [], acknowledged: [{ coordinate: 'Invoice.total' }] });
    expect(isAllowed(verdict)).toBe(true);
  });

  it('lets no other change of the same place through', async () => {
    const acknowledgements = [{ ...entry, what: 'becomes @public' }];
    const verdict = await checked({ billing, acknowledgements });
    expect(verdict.unacknowledged).toHaveLength(1);
    expect(verdict.stale).toEqual(acknowledgements);
  });

  it('is stale when nothing matches it any more', async () => {
    const verdict = await checked({ acknowledgements: [entry] });
    expect(verdict.stale).toEqual([entry]);
    expect(isAllowed(verdict)).toBe(true);
  });
});

describe('the report of a check', () => {
  it('tells a person what to do and a program the counts, in its last line', async () => {
    const verdict = await checked({ billing: BILLING.replace('total: Int!', '') });
    const report = reportOf(verdict, { subgraphs: ['billing'], against: 'git', operations: 0 });
    expect(report).toContain("api       Invoice.total: Field 'total' was removed");
    expect(report).toContain('add to gateway/acknowledged-changes.json');
    const last = JSON.parse(report.trimEnd().split('\n').at(-1) ?? '') as { schemaCheck: object };
    expect(last.schemaCheck).toMatchObject({ breaking: 1, unacknowledged: 1, loosenedRules: 0, passed: false });
  });
});
