import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, emptyRouter, receptionist } from '../../testing/InGraph.tsx';
import type { ShellDialog } from '../layout/useShellKeys.ts';
import { CommandPalette } from './CommandPalette.tsx';

const iris = {
  id: 'iris',
  mrn: 'HA-001',
  givenName: 'Iris',
  familyName: 'Vale',
  birthDate: '1980-03-01',
  legalSex: 'FEMALE',
};

/** Axe takes seconds on a busy machine. */
const SLOW_MS = 30_000;

function show(answers: Answers, me = receptionist) {
  const opened: ShellDialog[] = [];
  let closed = 0;
  const router = emptyRouter();
  render(
    <InGraph answers={answers} me={me} router={router}>
      <CommandPalette onClose={() => closed++} onOpen={dialog => opened.push(dialog)} />
    </InGraph>,
  );
  const field = screen.getByRole('combobox');
  return { field, opened, closed: () => closed, at: () => router.history.location.pathname };
}

const offers = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const pointedAt = () => screen.getByRole('option', { selected: true }).textContent;

describe('the palette of commands', () => {
  it(
    'finds a patient and opens the record, by keyboard alone',
    async () => {
      const user = userEvent.setup();
      const { field, at, closed } = show({ patients: () => ({ patients: [iris], endCursor: null }) });
      expect(document.activeElement).toBe(field);
      await user.keyboard('vale');
      await screen.findByRole('option', { name: /Iris Vale/ });
      expect(await violations()).toEqual([]);
      await user.keyboard('{Enter}');
      await waitFor(() => expect(at()).toBe('/harbor-street/patients/iris'));
      expect(closed()).toBe(1);
    },
    SLOW_MS,
  );

  it('goes through what it offers by arrows, and does what is pointed at', async () => {
    const user = userEvent.setup();
    const { opened } = show({});
    await user.keyboard('key');
    expect(offers()).toEqual(['Keyboard shortcuts?']);
    await user.keyboard('{Backspace>3/}');
    expect(pointedAt()).toMatch(/^New booking/);
    await user.keyboard('{ArrowDown}');
    expect(pointedAt()).toBe('Register patient');
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['register']);
  });

  it('offers what the person’s rights open, and asks for no patients without the right to see them', async () => {
    const user = userEvent.setup();
    show({}, { ...receptionist, permissions: ['appointment:read'] });
    expect(offers()).toContain('Calendar');
    expect(offers()).not.toContain('Patients');
    expect(offers()).not.toContain('Register patient');
    await user.keyboard('vale');
    await screen.findByText('Nothing found.');
  });

  it('says that patients cannot be searched, and goes on offering pages', async () => {
    const user = userEvent.setup();
    show({
      patients: () => {
        throw new Error('away');
      },
    });
    await user.keyboard('pat');
    await screen.findByRole('alert');
    expect(offers()).toContain('Patients');
  });
});
