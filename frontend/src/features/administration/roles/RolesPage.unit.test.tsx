import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../../testing/accessibility.ts';
import { administrator, InGraph } from '../../../testing/InGraph.tsx';
import { Toasts } from '../../../ui/Toasts.tsx';
import { RolesPage } from './RolesPage.tsx';

/** Axe and Radix take seconds on a busy machine. */
const SLOW_MS = 30_000;

const rightsOf = (role: string, granted: boolean) => ({
  role,
  rights: [
    { permission: 'appointment:book', module: 'appointment', action: 'CREATE', granted, withdrawable: true },
    { permission: 'appointment:read', module: 'appointment', action: 'READ', granted: true, withdrawable: true },
  ],
});
const rosa = {
  id: 'rosa-member',
  roles: ['RECEPTIONIST'],
  deactivatedAt: null,
  user: { id: 'rosa', name: 'Rosa Delgado', email: 'rosa@northside.example' },
  assignments: [],
};

describe('the page of roles', () => {
  it(
    'names whom it concerns before a right is taken, and gives it back without asking',
    async () => {
      const user = userEvent.setup();
      const taken: object[] = [];
      render(
        <InGraph
          me={administrator}
          answers={{
            permissionMatrix: () => [rightsOf('RECEPTIONIST', true), rightsOf('NURSE', true)],
            members: () => [rosa],
            withdrawRight: (asked: object) => {
              taken.push(asked);
              return rightsOf('RECEPTIONIST', false);
            },
            restoreRight: () => rightsOf('RECEPTIONIST', true),
          }}
        >
          <RolesPage />
          <Toasts />
        </InGraph>,
      );
      const box = await screen.findByRole('checkbox', { name: 'Appointments: Book' });
      expect(await violations()).toEqual([]);
      await user.click(box);
      const dialog = within(screen.getByRole('dialog', { name: 'Take this right away?' }));
      await dialog.findByText(/Rosa Delgado/);
      expect(taken).toEqual([]);
      await user.click(dialog.getByRole('button', { name: 'Take away' }));
      await screen.findByText('Receptionist: may no longer book appointments');
      expect(taken).toMatchObject([{ role: 'RECEPTIONIST', permission: 'appointment:book' }]);
      const after = screen.getByRole<HTMLInputElement>('checkbox', { name: /Appointments: Book/ });
      expect(after.checked).toBe(false);
      await user.click(after);
      await screen.findByText('Receptionist: may book appointments');
    },
    SLOW_MS,
  );
});
