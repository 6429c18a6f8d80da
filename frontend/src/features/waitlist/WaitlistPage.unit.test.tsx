import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../testing/InGraph.tsx';
import { WaitlistPage } from './WaitlistPage.tsx';

const SLOW_MS = 30_000;
const me = { ...receptionist, permissions: [...receptionist.permissions, 'waitlist:read', 'waitlist:manage'] };
const rossi = { id: 'rossi', name: 'Elena Rossi' };

const entry = (givenName: string, changes: object = {}) => ({
  id: `entry-${givenName}`,
  patient: { id: givenName, givenName, familyName: 'Reyes' },
  practitioner: null,
  minutes: 15,
  from: '2026-11-23',
  to: '2026-11-30',
  weekdays: null,
  startsAtLocal: null,
  endsAtLocal: null,
  priority: null,
  waitingSince: '2026-11-20T14:00:00Z',
  state: 'WAITING',
  closeReason: null,
  offer: null,
  appointment: null,
  log: [],
  ...changes,
});

const LINE = [
  entry('Walter', { priority: 'URGENT', practitioner: rossi }),
  entry('Anna', { from: '2026-11-24' }),
  entry('Ben', { practitioner: { id: 'chen', name: 'Michael Chen' } }),
];
const EARLIER = [entry('Cara', { state: 'CLOSED', closeReason: 'UNREACHABLE' })];

const show = () =>
  render(
    <InGraph
      me={me}
      answers={{
        waitlist: ({ closed }: { closed: boolean }) => (closed ? EARLIER : LINE),
        practitioners: () => [{ ...rossi, active: true }],
      }}
    >
      <WaitlistPage />
    </InGraph>,
  );
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row => /Walter|Anna|Ben|Cara/.exec(row.textContent)?.[0]);

describe('the waitlist', () => {
  it(
    'stands in the order of the offers until it is sorted, and keeps each place',
    async () => {
      const user = userEvent.setup();
      show();
      const table = within(await screen.findByRole('table', { name: 'Waiting, in order' }));
      expect(rows()).toEqual(['Walter', 'Anna', 'Ben']);
      expect(await violations()).toEqual([]);
      await user.click(table.getByRole('button', { name: 'Patient' }));
      expect(rows()).toEqual(['Anna', 'Ben', 'Walter']);
      const anna = table.getByRole('row', { name: /Anna/ });
      expect(within(anna).getAllByRole('cell')[0]?.textContent).toBe('2');
      within(anna).getByRole('button', { name: /^Offer a time/ });
    },
    SLOW_MS,
  );

  it(
    'asks before what was chosen for a patient is lost',
    async () => {
      const user = userEvent.setup();
      show();
      await user.click(await screen.findByRole('button', { name: 'Add a patient' }));
      await user.click(await screen.findByRole('button', { name: 'Mon' }));
      await user.click(screen.getByRole('button', { name: 'Cancel' }));
      await screen.findByRole('dialog', { name: 'Leave without saving?' });
      await user.click(screen.getByRole('button', { name: 'Discard' }));
      expect(screen.queryByRole('dialog')).toBeNull();
    },
    SLOW_MS,
  );

  it(
    'is searched, and shows earlier entries and what became of them',
    async () => {
      const user = userEvent.setup();
      show();
      await screen.findByRole('table');
      await user.type(screen.getByRole('searchbox', { name: 'Search the waitlist' }), 'anna');
      expect(rows()).toEqual(['Anna']);
      await user.clear(screen.getByRole('searchbox', { name: 'Search the waitlist' }));
      await user.click(screen.getByRole('switch', { name: 'Show earlier entries' }));
      const table = within(await screen.findByRole('table', { name: 'Earlier entries' }));
      expect(table.getAllByText('Could not be reached').length).toBeGreaterThan(0);
      expect(table.queryByRole('columnheader', { name: 'Place' })).toBeNull();
      expect(table.queryByRole('button', { name: /^Offer a time/ })).toBeNull();
    },
    SLOW_MS,
  );
});
