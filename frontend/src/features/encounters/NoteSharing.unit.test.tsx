import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { NoteSharing } from './NoteSharing.tsx';

const chen = {
  ...receptionist,
  roles: ['PRACTITIONER'],
  permissions: ['encounter:read', 'encounter:write'],
  practitioner: { __typename: 'Practitioner' as const, id: 'chen', name: 'Dr. Wei Chen' },
};
const SIGNED = '2026-11-20T14:00:00Z';
const SHARED = '2026-11-21T14:00:00Z';
const encounter = (by: string, sharedAt: string | null, signedAt: string | null = SIGNED) => ({
  id: 'visit',
  practitioner: { id: by },
  note: { signedAt, sharedAt },
});

const show = (of: ReturnType<typeof encounter>, answers: Answers = {}, me = chen) =>
  render(
    <InGraph me={me} answers={answers}>
      <NoteSharing encounter={of} />
      <Toasts />
    </InGraph>,
  );
const buttons = () => screen.queryAllByRole('button').map(button => button.textContent);

describe('whether a patient reads a note', () => {
  it('is decided by its author', async () => {
    const asked: object[] = [];
    const note = { sharedAt: SHARED, sharedBy: { id: 'chen', name: 'Dr. Wei Chen' } };
    show(encounter('chen', null), { shareNote: (args: object) => (asked.push(args), { id: 'visit', note }) });
    screen.getByText('Not shared with the patient.');
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Share with the patient' }));
    await screen.findByText('Shared with the patient');
    expect(asked).toEqual([{ encounterId: 'visit' }]);
  });

  it('is ended by any doctor, and begun by no other', () => {
    const { unmount } = show(encounter('rossi', null));
    expect(buttons()).not.toContain('Share with the patient');
    unmount();
    show(encounter('rossi', SHARED));
    screen.getByText(/^Shared with the patient since Sat, Nov 21/);
    expect(buttons()).toContain('Stop sharing');
  });

  it('is seen by a nurse, who changes nothing', () => {
    show(encounter('chen', SHARED), {}, { ...chen, permissions: ['encounter:read'] });
    screen.getByText(/^Shared with the patient since/);
    expect(buttons()).not.toContain('Stop sharing');
  });

  it('is no matter of a draft', () => {
    show(encounter('chen', null, null));
    expect(screen.queryByText('Not shared with the patient.')).toBeNull();
  });
});
