import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../../testing/accessibility.ts';
import { administrator, type Answers, InGraph, receptionist } from '../../../testing/InGraph.tsx';
import { Toasts } from '../../../ui/Toasts.tsx';
import { PeoplePage } from './PeoplePage.tsx';

const harbor = { id: 'harbor', name: 'Harbor Street Clinic' };
const rosa = {
  id: 'rosa-member',
  roles: ['RECEPTIONIST'],
  deactivatedAt: null as string | null,
  user: { id: 'rosa', name: 'Rosa Delgado', email: 'rosa@northside.example' },
  assignments: [{ differs: false, roles: ['RECEPTIONIST'], clinic: harbor }],
};

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const show = (answers: Answers, me = administrator) =>
  render(
    <InGraph answers={answers} me={me}>
      <PeoplePage />
      <Toasts />
    </InGraph>,
  );

describe('the page of people', () => {
  it(
    'says beside the address that somebody is a member already, until the address is changed',
    async () => {
      const user = userEvent.setup();
      show({
        members: () => [rosa],
        inviteMember: () => {
          throw new GraphQLError('ALREADY_MEMBER', { extensions: { code: 'CONFLICT', reason: 'ALREADY_MEMBER' } });
        },
      });
      await user.click(screen.getByRole('button', { name: 'Invite' }));
      const dialog = within(screen.getByRole('dialog', { name: 'Invite somebody' }));
      const email = dialog.getByLabelText('E-mail');
      await user.type(email, 'rosa@northside.example');
      await user.type(dialog.getByLabelText('Name'), 'Rosa');
      await user.click(dialog.getByRole('checkbox', { name: 'Receptionist' }));
      await user.click(dialog.getByRole('button', { name: 'Invite' }));
      await dialog.findByText(/is a member here already/);
      expect(email.getAttribute('aria-invalid')).toBe('true');
      expect(await violations()).toEqual([]);
      await user.type(email, 'x');
      expect(email.getAttribute('aria-invalid')).toBe('false');
    },
    SLOW_MS,
  );

  it(
    'deactivates after asking, and takes it back from the report',
    async () => {
      const user = userEvent.setup();
      let member = rosa;
      show({
        members: () => [member],
        deactivateMember: () => (member = { ...rosa, deactivatedAt: '2030-01-08T10:00:00Z' }),
        reactivateMember: () => (member = rosa),
      });
      await user.click(await screen.findByRole('button', { name: 'Change Rosa Delgado' }));
      await user.click(screen.getByRole('button', { name: 'Deactivate…' }));
      const asking = within(await screen.findByRole('dialog', { name: 'Deactivate Rosa Delgado?' }));
      await user.click(asking.getByRole('button', { name: 'Deactivate' }));
      await screen.findByRole('rowheader', { name: /Deactivated/ });
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      await waitFor(() => expect(screen.queryByRole('rowheader', { name: /Deactivated/ })).toBeNull());
    },
    SLOW_MS,
  );

  it('offers nothing to change to who may only look', async () => {
    show({ members: () => [rosa] }, { ...receptionist, permissions: ['member:read'] });
    await screen.findByRole('rowheader', { name: /Rosa Delgado/ });
    expect(screen.queryAllByRole('button', { name: /Invite|Change/ })).toEqual([]);
  });

  it('says that it is not for a role that may not look', async () => {
    show({
      members: () => {
        throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', reason: 'FORBIDDEN' } });
      },
    });
    await screen.findByText('People: not available to your role');
  });
});
