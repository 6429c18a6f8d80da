import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { Chart } from './Chart.tsx';

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const nurse = {
  ...receptionist,
  roles: ['NURSE'],
  permissions: ['patient:read', 'chart:read', 'allergy:read', 'allergy:write', 'vitals:write'],
};
const doctor = { ...nurse, permissions: [...nurse.permissions, 'chart:write'] };

const EMPTY = {
  id: 'maria',
  allergies: [],
  noKnownAllergies: null,
  conditions: [],
  vitalSigns: { entries: [], endCursor: null },
  diagnosticReports: { entries: [], endCursor: null },
};
const taken = (id: string, takenAt: string, value: number, interpretation: string) => ({
  id,
  takenAt,
  takenBy: null,
  version: 1,
  observations: [
    { measure: 'PULSE', value, low: 60, high: 100, interpretation },
    { measure: 'WEIGHT', value: 70, low: null, high: null, interpretation: null },
  ],
});

const show = (me: typeof nurse, patient: object, answers: Answers = {}) =>
  render(
    <InGraph me={me} answers={{ patient: () => ({ ...EMPTY, ...patient }), ...answers }}>
      <Chart patientId="maria" birthDate="1984-02-29" />
    </InGraph>,
  );
/** What stands below the control of this name. */
const noteOf = (name: string) =>
  document.getElementById(screen.getByLabelText(name).getAttribute('aria-describedby') ?? '')?.textContent;
const card = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the clinical record on screen', () => {
  it('is not there, and not asked for, where the role may not see it', () => {
    const { container } = show({ ...receptionist }, {}, { patient: () => Promise.reject(new Error('asked')) });
    expect(container.querySelector('section')).toBeNull();
  });

  it('says what nobody has entered yet', async () => {
    show(doctor, {});
    await (await card('Allergies')).findByText('Nobody has asked about allergies yet.');
    await (await card('Problems')).findByText('No problems are listed.');
    await (await card('Vital signs')).findByText('None have been taken yet.');
    expect(await violations()).toEqual([]);
  });

  it('shows the other parts where one cannot be had', async () => {
    const away = () => {
      throw new GraphQLError('away', { extensions: { code: 'UNAVAILABLE', reason: 'AWAY' } });
    };
    show(doctor, { conditions: away });
    await (await card('Problems')).findByRole('alert');
    await (await card('Vital signs')).findByText('None have been taken yet.');
  });

  it('marks what is not as expected by a word, and draws how it went', async () => {
    const entries = [
      taken('b', '2026-11-21T14:00:00Z', 135, 'CRITICAL_HIGH'),
      taken('a', '2026-11-20T14:00:00Z', 72, 'NORMAL'),
    ];
    show(nurse, { vitalSigns: { entries, endCursor: null } });
    const signs = await card('Vital signs');
    await signs.findByRole('cell', { name: '135 Critically high' });
    signs.getByRole('img', { name: 'Pulse: from 72 to 135 /min in 2 measurements' });
    expect(signs.getAllByRole('cell', { name: '154.3' })).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it(
    'says beside the field what the server refuses, and sends the same attempt again',
    async () => {
      const keys: string[] = [];
      const refuse = ({ input }: { input: { idempotencyKey: string } }) => {
        keys.push(input.idempotencyKey);
        const extensions = { code: 'CONFLICT', reason: 'ALREADY_LISTED' };
        throw new GraphQLError('ALREADY_LISTED', { extensions });
      };
      show(nurse, {}, { recordAllergy: refuse });
      const user = userEvent.setup();
      await user.click(await screen.findByRole('button', { name: 'Add allergy' }));
      await user.click(screen.getByRole('button', { name: 'Save allergy' }));
      expect(noteOf('Substance')).toBe('Say what is not borne.');
      await user.type(screen.getByLabelText('Substance'), 'Latex');
      await user.click(screen.getByRole('button', { name: 'Save allergy' }));
      await screen.findByText('This is listed already.');
      await user.click(screen.getByRole('button', { name: 'Save allergy' }));
      await waitFor(() => expect(keys).toHaveLength(2));
      expect(noteOf('Substance')).toBe('This is listed already.');
      expect(new Set(keys).size).toBe(1);
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );
});
