import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { AllergiesCard } from '../chart/AllergiesCard.tsx';
import { useChart } from '../chart/useChart.ts';
import { RemovedCard } from './RemovedCard.tsx';

/** Choosing, dialogs and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const doctor = {
  ...receptionist,
  permissions: ['patient:read', 'patient:update', 'allergy:read', 'allergy:write', 'chart:write', 'vitals:write'],
};

const gone = (kind: string, what: object, changes: object = {}) => ({
  ...{ kind, id: kind, version: 2, removedAt: '2026-11-20T14:00:00Z', removedBy: { id: 'nina', name: 'Nina Park' } },
  ...{ restorableUntil: null, ...what, ...changes },
});
const PENICILLIN = gone('ALLERGY', { allergy: { id: 'ALLERGY', substance: 'Penicillin' } });

function Page() {
  const state = useChart('maria');
  return <AllergiesCard patientId="maria" state={state} />;
}

const show = (answers: Answers, me = doctor) =>
  render(
    <InGraph me={me} answers={answers}>
      <Page />
      <RemovedCard patientId="maria" />
      <Toasts />
    </InGraph>,
  );
const patient = (removed: object[], changes: object = {}) => ({
  patient: () => ({ id: 'maria', allergies: [], noKnownAllergies: null, removed, ...changes }),
});
const card = async () => within(await screen.findByRole('region', { name: 'Recently removed' }));

describe('what was removed, on screen', () => {
  it('is not there where nothing was removed', async () => {
    show(patient([]));
    await screen.findByText('Nobody has asked about allergies yet.');
    expect(screen.queryByRole('region', { name: 'Recently removed' })).toBeNull();
  });

  it('is not asked for where the role puts nothing back', async () => {
    const asked: string[] = [];
    const removed = () => (asked.push('removed'), []);
    const reader = { ...doctor, permissions: ['patient:read', 'allergy:read'] };
    show({ patient: () => ({ id: 'maria', allergies: [], noKnownAllergies: null, removed }) }, reader);
    await screen.findByText('Nobody has asked about allergies yet.');
    expect(asked).toEqual([]);
  });

  it('says what each was, of which kind, who removed it, when, and until when it comes back', async () => {
    const observations = [{ measure: 'PULSE', value: 135, interpretation: 'CRITICAL_HIGH' }];
    show(
      patient([
        PENICILLIN,
        gone('CONDITION', { condition: { id: 'c', code: 'I10', display: 'Hypertension' } }, { removedBy: null }),
        gone('VITAL_SIGNS', { vitalSigns: { id: 'v', takenAt: '2026-11-19T14:00:00Z', observations } }),
        gone(
          'COVERAGE',
          { coverage: { id: 'p', payer: 'Blue Meadow', plan: 'Silver' } },
          { restorableUntil: '2027-11-20T14:00:00Z' },
        ),
        gone('TAG', { tag: { id: 't', name: 'Interpreter' } }),
        gone('CONTACT_POINT', { contactPoint: { id: 'k', type: 'MOBILE', value: '+12125550111' } }),
      ]),
    );
    const part = await card();
    const lines = () => part.getAllByRole('listitem').filter(line => within(line).queryByRole('button'));
    expect(lines()).toHaveLength(5);
    const [allergy, problem, vital, payer, tag] = lines().map(line => line.textContent);
    expect(allergy).toMatch(/^PenicillinAllergyRemoved by Nina Park, .*Nov 20.*Restore$/);
    expect(problem).toMatch(/^I10 HypertensionProblemRemoved .*Nov 20/);
    expect(problem).not.toContain('by');
    expect(vital).toMatch(/Nov 19.*Vital signsPulse 135/);
    expect(payer).toMatch(/^Blue Meadow, SilverPayer.*Can be restored until Nov 20, 2027\.Restore$/);
    expect(tag).toMatch(/^InterpreterTag/);
    expect(await violations()).toEqual([]);
    await userEvent.click(part.getByRole('button', { name: 'Show all 6' }));
    expect(lines()).toHaveLength(6);
    part.getByText('+12125550111');
  });

  it('is restored by its button, or says why not and stays', async () => {
    const said: object[] = [];
    let full = true;
    const restoreRemoved = (args: object) => {
      said.push(args);
      if (full) throw new GraphQLError('no', { extensions: { code: 'CONFLICT', reason: 'ALREADY_LISTED' } });
      return { id: 'maria' };
    };
    const removed = () => (full || said.length < 2 ? [PENICILLIN] : []);
    show({ patient: () => ({ id: 'maria', allergies: [], noKnownAllergies: null, removed }), restoreRemoved });
    const button = async () => (await card()).getByRole('button', { name: 'Restore Penicillin' });
    await userEvent.click(await button());
    await screen.findByText('Not restored');
    await screen.findByText('This is listed already.');
    full = false;
    await userEvent.click(await button());
    await screen.findByText('Restored');
    expect(said).toEqual(Array.from({ length: 2 }, () => ({ kind: 'ALLERGY', id: 'ALLERGY', version: 2 })));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Recently removed' })).toBeNull());
  });

  it(
    'is offered to be put back right after it was removed, and listed from then on',
    async () => {
      const said: object[] = [];
      let out = false;
      const entry = {
        ...{ id: 'ALLERGY', substance: 'Penicillin', category: 'MEDICATION', criticality: 'HIGH', reaction: null },
        ...{ clinicalStatus: 'ACTIVE', verificationStatus: 'CONFIRMED', note: null, version: 1 },
        ...{ recordedAt: '2026-11-20T14:00:00Z', recordedBy: null },
      };
      show({
        patient: () => ({
          ...{ id: 'maria', noKnownAllergies: null },
          ...{ allergies: () => (out ? [] : [entry]), removed: () => (out ? [PENICILLIN] : []) },
        }),
        markAllergyInError: () => ((out = true), { ...entry, version: 2 }),
        restoreRemoved: (args: object) => (said.push(args), (out = false), { id: 'maria' }),
      });
      await userEvent.click(await screen.findByRole('button', { name: 'Edit Penicillin' }));
      await userEvent.click(await screen.findByRole('button', { name: 'Entered in error…' }));
      await userEvent.click(await screen.findByRole('button', { name: 'Take it out' }));
      await (await card()).findByText('Penicillin');
      await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
      await screen.findByRole('button', { name: 'Edit Penicillin' });
      expect(said).toEqual([{ kind: 'ALLERGY', id: 'ALLERGY', version: 2 }]);
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Recently removed' })).toBeNull());
    },
    SLOW_MS,
  );
});
