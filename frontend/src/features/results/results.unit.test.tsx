import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { ReportsCard } from './ReportsCard.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { rangeInWords, resultInWords, unitInWords } from './resultWords.ts';
import type { ResultLine } from './resultQueries.ts';

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const nurse = { ...receptionist, roles: ['NURSE'], permissions: ['patient:read', 'chart:read', 'result:write'] };
const doctor = {
  ...nurse,
  permissions: [...nurse.permissions, 'chart:write'],
  practitioner: { __typename: 'Practitioner' as const, id: 'rossi', name: 'Dr. Rossi' },
};

const LINE = {
  code: null,
  value: null,
  comparator: null,
  text: null,
  unit: null,
  low: null,
  high: null,
  rangeText: null,
};
const RESULTS = [
  {
    ...LINE,
    code: '718-7',
    name: 'Hemoglobin',
    value: 6.1,
    unit: 'g/dL',
    low: 12,
    high: 15.5,
    interpretation: 'CRITICAL_LOW',
  },
  {
    ...LINE,
    code: '6690-2',
    name: 'White blood cells',
    value: 14.2,
    unit: '10*3/uL',
    low: 4,
    high: 11,
    interpretation: 'HIGH',
  },
  { ...LINE, name: 'Monospot', text: 'negative', rangeText: 'negative', interpretation: 'NORMAL' },
];
const REPORT = {
  id: 'cbc',
  name: 'Complete blood count',
  status: 'FINAL',
  effectiveAt: '2026-11-21T14:00:00Z',
  performer: 'Harbor Laboratory',
  conclusion: 'Marked anemia.',
  severity: 'CRITICAL',
  results: RESULTS,
  documents: [],
  serviceRequestId: null,
  reviewedBy: null,
  reviewedAt: null,
  earlierVersions: [],
  recordedBy: { id: 'nina', name: 'Nina Park' },
  recordedAt: '2026-11-21T14:00:00Z',
  version: 1,
};
const FORM: Answers = {
  labTests: () => [
    { code: '718-7', name: 'Hemoglobin', display: 'x', unit: 'g/dL' },
    { code: '6690-2', name: 'White blood cells', display: 'x', unit: '10*3/uL' },
  ],
  labPanels: () => [
    {
      name: 'Complete blood count',
      tests: [
        { code: '718-7', name: 'Hemoglobin', display: 'x', unit: 'g/dL' },
        { code: '6690-2', name: 'White blood cells', display: 'x', unit: '10*3/uL' },
      ],
    },
  ],
};

const show = (me: typeof nurse, entries: object[], answers: Answers = {}) =>
  render(
    <InGraph
      me={me}
      answers={{
        ...FORM,
        patient: () => ({
          id: 'maria',
          diagnosticReports: { entries, endCursor: null },
          openServiceRequests: [{ id: 'order', test: 'Complete blood count', recordedAt: '2026-11-20T14:00:00Z' }],
        }),
        ...answers,
      }}
    >
      <ReportsCard patientId="maria" />
    </InGraph>,
  );

describe('test reports on screen', () => {
  it('mark what is out of range by a word and a sign, and say who is to look at it', async () => {
    show(doctor, [REPORT]);
    await screen.findByText('Critical, 2 out of range');
    const table = within(screen.getByRole('table', { name: 'Results of Complete blood count' }));
    table.getByRole('cell', { name: '6.1 g/dL Critically low' });
    table.getByRole('cell', { name: '14.2 10³/µL High' });
    table.getByRole('cell', { name: '12–15.5' });
    screen.getByRole('button', { name: 'Mark Complete blood count as reviewed' });
    screen.getByText(/Entered by Nina Park/);
    expect(await violations()).toEqual([]);
  });

  it('are reviewed by a practitioner alone', async () => {
    const user = userEvent.setup();
    const asked: unknown[] = [];
    show(doctor, [REPORT], {
      reviewDiagnosticReport: (args: unknown) => {
        asked.push(args);
        return {
          id: 'cbc',
          version: 2,
          reviewedAt: '2026-11-21T15:00:00Z',
          reviewedBy: { id: 'x', name: 'Dr. Rossi' },
        };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Mark Complete blood count as reviewed' }));
    await waitFor(() => expect(asked).toEqual([{ id: 'cbc', version: 1 }]));
  });

  it('offer a nurse no review, and say who has reviewed', async () => {
    show(nurse, [{ ...REPORT, reviewedAt: '2026-11-21T15:00:00Z', reviewedBy: { id: 'x', name: 'Dr. Rossi' } }]);
    await screen.findByText(/Reviewed by Dr\. Rossi Sat, Nov 21/);
    expect(screen.queryByRole('button', { name: /as reviewed/ })).toBeNull();
  });

  it('keep an earlier version readable', async () => {
    const user = userEvent.setup();
    const earlier = { ...REPORT, id: 'v1', results: [{ ...RESULTS[0], value: 16.1, interpretation: 'HIGH' }] };
    show(nurse, [{ ...REPORT, status: 'AMENDED', earlierVersions: [earlier] }]);
    await user.click(await screen.findByText(/^Final as of Sat, Nov 21, 2026, 9:00 AM, by Nina Park$/));
    within(screen.getByRole('table', { name: 'Earlier results of Complete blood count' })).getByText('16.1 g/dL');
  });

  it('show how one test went, drawn and listed', async () => {
    const user = userEvent.setup();
    const before = {
      ...REPORT,
      id: 'b',
      effectiveAt: '2026-10-21T14:00:00Z',
      results: [{ ...RESULTS[0], value: 9, interpretation: 'LOW' }],
    };
    show(nurse, [REPORT, before]);
    const [open] = await screen.findAllByRole('button', { name: 'Hemoglobin: show how it went' });
    await user.click(open!);
    const dialog = within(await screen.findByRole('dialog', { name: 'Hemoglobin over time' }));
    await dialog.findByRole('img', { name: 'Hemoglobin: from 9 g/dL to 6.1 g/dL in 2 reports' });
    expect(dialog.getAllByRole('listitem')).toHaveLength(2);
  });

  it(
    'are entered from the keyboard: a panel fills its lines, Enter goes on, and what was typed is sent as it is meant',
    async () => {
      const user = userEvent.setup();
      const asked: Array<{ input: object }> = [];
      show(nurse, [], {
        recordDiagnosticReport: (args: { input: object }) => {
          asked.push(args);
          return REPORT;
        },
      });
      await user.click(await screen.findByRole('button', { name: 'Enter report' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Enter report' }));
      await dialog.findByLabelText('Answers the order');
      await user.click(dialog.getByLabelText('Report'));
      await user.paste('Complete blood count');
      await user.click(dialog.getByRole('button', { name: 'Save report' }));
      dialog.getByText('Enter a result, a conclusion or a document.');
      await user.click(dialog.getByRole('textbox', { name: 'Result of Hemoglobin' }));
      await user.keyboard('6.1{Enter}<5');
      expect(dialog.getByRole('textbox', { name: 'Result of White blood cells' })).toHaveProperty('value', '<5');
      await user.click(dialog.getByRole('textbox', { name: 'Expected of Hemoglobin' }));
      await user.paste('12-15.5');
      expect(await violations()).toEqual([]);
      await user.click(dialog.getByRole('button', { name: 'Save report' }));
      await waitFor(() => expect(asked).toHaveLength(1));
      expect(asked[0]?.input).toMatchObject({
        patientId: 'maria',
        name: 'Complete blood count',
        status: 'FINAL',
        serviceRequestId: null,
        results: [
          { code: '718-7', value: 6.1, unit: 'g/dL', low: 12, high: 15.5 },
          { code: '6690-2', value: 5, comparator: 'LESS_THAN', unit: '10*3/uL' },
        ],
      });
    },
    SLOW_MS,
  );

  it('say that there are none, and what cannot be had', async () => {
    const { unmount } = show(nurse, []);
    await screen.findByText('No reports have come yet.');
    unmount();
    show(nurse, [], {
      patient: () => {
        throw new GraphQLError('away', { extensions: { code: 'UNAVAILABLE', reason: 'AWAY' } });
      },
    });
    await screen.findByRole('alert');
  });
});

describe('results to review', () => {
  const review = (me: typeof nurse, waiting: object[]) =>
    render(
      <InGraph me={me} answers={{ resultsToReview: () => waiting }}>
        <ReviewCard />
      </InGraph>,
    );

  it('are a doctor’s, with the patient and what is out of range', async () => {
    review(doctor, [{ ...REPORT, patient: { id: 'maria', givenName: 'María', familyName: 'García' } }]);
    const card = within(await screen.findByRole('region', { name: 'Results to review' }));
    card.getByRole('link', { name: 'María García' });
    card.getByText(/Critically low/);
    card.getByRole('button', { name: 'Mark Complete blood count as reviewed' });
    expect(await violations()).toEqual([]);
  });

  it('are not there for others', () => {
    expect(review(nurse, []).container.textContent).toBe('');
  });
});

describe('a result in words', () => {
  it.each<[Partial<ResultLine>, string, string]>([
    [{ value: 1234.5, unit: 'mg/dL', low: 1, high: 2 }, '1234.5 mg/dL', '1–2'],
    [{ value: 5, comparator: 'LESS_THAN', unit: 'ug/dL', high: 10 }, '< 5 µg/dL', '≤ 10'],
    [{ value: 1.1, unit: '{INR}', low: 0.8 }, '1.1', '≥ 0.8'],
    [{ text: 'negative', rangeText: 'negative' }, 'negative', 'negative'],
    [{ value: 6, unit: '[pH]' }, '6', ''],
    [{ value: 2.1, unit: 'm[IU]/L' }, '2.1 mIU/L', ''],
  ])('%j is read %s of %s', (changes, result, range) => {
    const line = {
      ...LINE,
      __typename: 'TestResult' as const,
      name: 'x',
      interpretation: 'UNKNOWN' as const,
      ...changes,
    };
    expect([resultInWords(line), rangeInWords(line)]).toEqual([result, range]);
  });

  it('has units as laboratories print them', () => {
    expect(['10*6/uL', 'mm/h', 'fL', null].map(unitInWords)).toEqual(['10⁶/µL', 'mm/h', 'fL', '']);
  });
});
