import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { administrator, type Answers, InGraph } from '../../testing/InGraph.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { RemovedPatientsPage } from './RemovedPatientsPage.tsx';
import { RemovePatient } from './RemovePatient.tsx';

const me = { ...administrator, permissions: [...administrator.permissions, 'patient:delete'] };
const MARIA = {
  ...{ id: 'maria', mrn: 'H-7', givenName: 'Maria', familyName: 'Sanchez', birthDate: '1984-02-29' },
  ...{ legalSex: 'FEMALE', removedAt: '2026-11-20T14:00:00Z', removedBy: { id: 'olivia', name: 'Olivia Grant' } },
};

const show = (answers: Answers) =>
  render(
    <InGraph me={me} answers={answers}>
      <RemovedPatientsPage />
      <Toasts />
    </InGraph>,
  );

describe('records that were removed', () => {
  it('say who removed them and when, and are restored by a button', async () => {
    const restored: object[] = [];
    show({
      removedPatients: () => ({ patients: restored.length > 0 ? [] : [MARIA], endCursor: null }),
      restorePatient: (args: object) => (restored.push(args), { id: 'maria' }),
    });
    await screen.findByText(/Removed by Olivia Grant, .*Nov 20/);
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Restore Sanchez, Maria' }));
    await screen.findByText('Record restored');
    await screen.findByText('No record was removed');
    expect(restored).toEqual([{ id: 'maria' }]);
  });

  it('say why they could not be had', async () => {
    show({
      removedPatients: () => {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
      },
    });
    await screen.findByText('Removed records: not available to your role');
    expect(screen.queryByText('No record was removed')).toBeNull();
  });
});

describe('removing a record', () => {
  const answered = (as = me) => {
    const said: string[] = [];
    let gone = 0;
    render(
      <InGraph
        me={as}
        answers={{
          deletePatient: ({ id }: { id: string }) => (said.push(`delete ${id}`), { id }),
          restorePatient: ({ id }: { id: string }) => (said.push(`restore ${id}`), { id }),
        }}
      >
        <RemovePatient patient={MARIA} onRemoved={() => (gone += 1)} />
        <Toasts />
      </InGraph>,
    );
    return { said, gone: () => gone };
  };

  it('is asked about first, and can be undone from its report', async () => {
    const { said, gone } = answered();
    await userEvent.click(screen.getByRole('button', { name: 'Remove…' }));
    await screen.findByRole('dialog', { name: 'Remove the record of Maria Sanchez?' });
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(said).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove record' }));
    await screen.findByText('Record removed');
    expect(gone()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said).toEqual(['delete maria', 'restore maria']));
  });

  it('is offered to nobody without the right', () => {
    answered(administrator);
    expect(screen.queryByRole('button', { name: 'Remove…' })).toBeNull();
  });
});
