import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { forgetDrafts } from '../../../app/unsaved/drafts.ts';
import { violations } from '../../../testing/accessibility.ts';
import { type Answers, InGraph, emptyRouter } from '../../../testing/InGraph.tsx';
import { RegisterPatientDialog } from './RegisterPatientDialog.tsx';

const known = {
  id: 'known',
  mrn: 'P-7',
  givenName: 'Maria',
  familyName: 'Lopez',
  birthDate: '1985-04-13',
  legalSex: 'FEMALE',
};

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

interface Sent {
  input: { mrn?: string; idempotencyKey: string; contactPoints: unknown[] };
}

function show(answers: Answers) {
  const chosen: string[] = [];
  const router = emptyRouter();
  render(
    <InGraph answers={answers} router={router}>
      <RegisterPatientDialog onClose={() => undefined} onPatient={({ id }) => chosen.push(id)} />
    </InGraph>,
  );
  return { user: userEvent.setup(), chosen, router };
}

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Given name'), 'Maria');
  await user.type(screen.getByLabelText('Family name'), 'Lopez');
  await user.type(screen.getByLabelText('Date of birth'), '1985-04-13');
}

describe('the dialog to register a patient', () => {
  afterEach(forgetDrafts);

  it(
    'can be used by everyone, with its errors too',
    async () => {
      const { user } = show({});
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Register patient' }));
      await screen.findByText('Enter the given name.');
      expect(screen.getByLabelText('Given name').getAttribute('aria-invalid')).toBe('true');
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'shows a likely duplicate before saving and takes it',
    async () => {
      const { user, chosen } = show({ likelyDuplicates: () => [{ patient: known, sharedFields: ['NAME'] }] });
      await fill(user);
      await user.click(await screen.findByRole('button', { name: 'Use this patient' }));
      expect(screen.getByRole('button', { name: 'Register anyway' })).toBeDefined();
      expect(chosen).toEqual(['known']);
    },
    SLOW_MS,
  );

  it(
    'says a taken record number at its field',
    async () => {
      const sent: Sent['input'][] = [];
      const { user, chosen } = show({
        likelyDuplicates: () => [],
        registerPatient: ({ input }: Sent) => {
          sent.push(input);
          throw new GraphQLError('x', { extensions: { code: 'CONFLICT', reason: 'MRN_TAKEN' } });
        },
      });
      await fill(user);
      await user.type(screen.getByLabelText(/Record number/), 'P-7');
      await chooseSex(user);
      const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Register patient' });
      await waitFor(() => expect(button.disabled).toBe(false));
      await user.click(button);
      await screen.findByText('Another patient already has this record number.');
      expect(sent).toEqual([expect.objectContaining({ mrn: 'P-7', contactPoints: [] })]);
      expect(chosen).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'keeps a draft in memory when asked to, and goes on from it',
    async () => {
      const { user } = show({});
      await user.type(screen.getByLabelText('Given name'), 'Maria');
      await user.click(screen.getByRole('button', { name: 'Close' }));
      const asking = within(screen.getByRole('dialog', { name: 'Leave without saving?' }));
      expect(await violations()).toEqual([]);
      await user.click(asking.getByRole('button', { name: 'Keep as a draft' }));
      expect(localStorage).toHaveLength(0);
      expect(sessionStorage).toHaveLength(0);
      cleanup();
      show({});
      expect(screen.getByLabelText<HTMLInputElement>('Given name').value).toBe('Maria');
      await user.click(screen.getByRole('button', { name: 'Start anew' }));
      expect(screen.getByLabelText<HTMLInputElement>('Given name').value).toBe('');
    },
    SLOW_MS,
  );

  it(
    'asks before another page takes its place, and stays when told to',
    async () => {
      const { user, router } = show({});
      await user.type(screen.getByLabelText('Given name'), 'Maria');
      act(() => router.history.push('/harbor-street/queue'));
      const asking = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
      await user.click(asking.getByRole('button', { name: 'Go on' }));
      expect(router.history.location.pathname).toBe('/harbor-street/calendar');
      act(() => router.history.push('/harbor-street/queue'));
      await user.click(await screen.findByRole('button', { name: 'Discard' }));
      await waitFor(() => expect(router.history.location.pathname).toBe('/harbor-street/queue'));
    },
    SLOW_MS,
  );
});

async function chooseSex(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('combobox', { name: 'Legal sex' }));
  await user.click(await screen.findByRole('option', { name: 'Female' }));
}
