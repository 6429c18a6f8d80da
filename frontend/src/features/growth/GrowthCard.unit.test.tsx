import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { GrowthCard } from './GrowthCard.tsx';
import type { Me } from '../session/me.ts';
import { growthPoints, roundTicks, spanOf } from './growthPoints.ts';

const nurse: Me = { ...receptionist, permissions: ['patient:read', 'chart:read'] };
const metric: Me = { ...nurse, organization: { ...nurse.organization!, country: 'IN' } };

const taken = (id: string, takenAt: string, values: Record<string, number>) => ({
  id,
  takenAt,
  observations: Object.entries(values).map(([measure, value]) => ({ measure, value })),
});
const ENTRIES = [
  taken('c', '2026-02-01T10:00:00Z', { HEIGHT: 128, WEIGHT: 27, BODY_MASS_INDEX: 16.5 }),
  taken('b', '2020-06-01T10:00:00Z', { HEIGHT: 86, WEIGHT: 12.4 }),
  taken('a', '2018-10-21T10:00:00Z', { WEIGHT: 9.7, HEAD_CIRCUMFERENCE: 45.4 }),
];
const child = { id: 'maria', birthDate: '2018-01-05', legalSex: 'MALE' };

const show = (patient: object, vitalSigns: Answers[string] | object, me = metric) =>
  render(
    <InGraph me={me} answers={{ patient: () => ({ ...child, ...patient, vitalSigns }) }}>
      <GrowthCard patientId="maria" stamp="" />
    </InGraph>,
  );
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('a child’s growth', () => {
  it('is drawn on curves of age and sex, and told in a table with percentile and z-score', async () => {
    show({}, { entries: ENTRIES, endCursor: null });
    await screen.findByRole('img', { name: /^Weight in 2 measurements\. The latest is 27 kg, at percentile \d+\.$/ });
    const rows = within(screen.getByRole('group', { name: 'Weight by age' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(cells)).toEqual([
      ['8 years', '27', expect.stringMatching(/^\d\d$/), expect.stringMatching(/^-?\d\.\d\d$/)],
      ['2 years 4 months', '12.4', expect.stringMatching(/^\d\d$/), expect.stringMatching(/^-?\d\.\d\d$/)],
      ['9 months', '9.7', '58', '0.21'],
    ]);
    screen.getByText(/growth charts of the CDC, 2000/);
    expect(screen.queryByText(/not the standard of the WHO/)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is of one measure and one range of ages at a time', async () => {
    const user = userEvent.setup();
    show({}, { entries: ENTRIES, endCursor: null });
    await user.click(await screen.findByRole('button', { name: 'Head circumference' }));
    screen.getByRole('img', { name: /^Head circumference in 1 measurement/ });
    expect(screen.queryByRole('button', { name: '2–20 years' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Height' }));
    await user.click(screen.getByRole('button', { name: '0–36 months' }));
    screen.getByRole('img', { name: /^Height in 1 measurement\. The latest is 86 cm/ });
    screen.getByText(/not the standard of the WHO/);
    await user.click(screen.getByRole('button', { name: 'BMI' }));
    expect(cells(screen.getAllByRole('row')[1]!)[1]).toBe('16.5');
  });

  it('is told in the units that people of the country write', async () => {
    show({}, { entries: ENTRIES, endCursor: null }, nurse);
    await screen.findByRole('columnheader', { name: 'Weight (lb)' });
    screen.getByRole('cell', { name: '59.5' });
  });

  it('is compared with nothing where the legal sex is another, until somebody chooses', async () => {
    const user = userEvent.setup();
    show({ legalSex: 'OTHER' }, { entries: ENTRIES, endCursor: null });
    await screen.findByText(/The legal sex is recorded as “Other”/);
    screen.getByText(/Values alone, without a reference/);
    expect(cells(screen.getAllByRole('row').at(-1)!)).toEqual(['9 months', '9.7', '–', '–']);
    await user.click(screen.getByRole('button', { name: 'Boys' }));
    expect(cells(screen.getAllByRole('row').at(-1)!)).toEqual(['9 months', '9.7', '58', '0.21']);
    expect(await violations()).toEqual([]);
  });

  it('is read to its first page', async () => {
    const pages: Record<string, object> = {
      first: { entries: ENTRIES.slice(0, 1), endCursor: 'c' },
      c: { entries: ENTRIES.slice(1), endCursor: null },
    };
    show({}, ({ after }: { after: string | null }) => pages[after ?? 'first']);
    await screen.findByRole('group', { name: 'Weight by age' });
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('says that nothing was measured, and what cannot be had', async () => {
    const { unmount } = show({}, { entries: [taken('a', '2026-01-01T10:00:00Z', { PULSE: 80 })], endCursor: null });
    await screen.findByText('No height, weight or head circumference has been taken yet.');
    unmount();
    show({}, () => {
      throw new GraphQLError('away', { extensions: { code: 'UNAVAILABLE', reason: 'AWAY' } });
    });
    await screen.findByRole('alert');
  });
});

describe('points of a growth chart', () => {
  it('have no percentile where the reference says nothing', () => {
    const about = { birthDate: '2026-01-01', sex: 'FEMALE', measure: 'BODY_MASS_INDEX' } as const;
    const entries = [taken('a', '2026-07-01T00:00:00Z', { BODY_MASS_INDEX: 16 })] as never;
    expect(growthPoints(entries, about)).toMatchObject([{ value: 16, z: null, percentile: null }]);
    expect(spanOf(growthPoints(entries, about))).toBe('INFANT');
  });

  it.each([
    [2.3, 17.8, 8, [4, 6, 8, 10, 12, 14, 16]],
    [48, 131, 6, [60, 80, 100, 120]],
    [0.1, 0.9, 4, [0.2, 0.4, 0.6, 0.8]],
  ])('from %s to %s, about %s, are %j', (from, to, about, expected) => {
    expect(roundTicks(from, to, about).map(value => Number(value.toFixed(3)))).toEqual(expected);
  });
});
