import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../testing/InGraph.tsx';
import { InvoicesTable } from './InvoicesTable.tsx';

const SLOW_MS = 30_000;
const me = { ...receptionist, permissions: [...receptionist.permissions, 'invoice:read'] };

const invoice = (count: number) => ({
  id: `invoice-${String(count).padStart(2, '0')}`,
  number: null,
  status: count % 2 ? 'VOID' : 'DRAFT',
  createdAt: '2026-11-20T14:00:00Z',
  lines: [{ description: `Visit ${count}`, quantity: 1, amount: { amountMinor: 100 * count, currency: 'USD' } }],
  total: { amountMinor: 100 * count, currency: 'USD' },
});

/** A patient with so many invoices, the latest first, as the API pages them. */
function show(count: number) {
  const asked: object[] = [];
  const all = Array.from({ length: count }, (_, index) => invoice(count - index));
  const invoices = (page: { first: number; after?: string; status?: string }) => {
    asked.push(page);
    const wanted = all.filter(({ status }) => !page.status || status === page.status);
    const from = page.after ? wanted.findIndex(({ id }) => id === page.after) + 1 : 0;
    return wanted.slice(from, from + page.first);
  };
  render(
    <InGraph me={me} answers={{ patient: () => ({ id: 'maria', invoices }) }}>
      <InvoicesTable patientId="maria" />
    </InGraph>,
  );
  return asked;
}
const table = () => within(screen.getByRole('table'));
const firstRow = () => table().getAllByRole('row')[1]!;

describe('all that was billed to a patient', () => {
  it(
    'comes page by page, and is sorted here once it is all there',
    async () => {
      const user = userEvent.setup();
      show(50);
      await screen.findByRole('table', { name: 'Invoices, the newest first' });
      expect(table().getAllByRole('row')).toHaveLength(26);
      expect(table().queryByRole('button', { name: 'Total' })).toBeNull();
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Show more invoices' }));
      await table().findByRole('rowheader', { name: /^Visit 1\b/ });
      // Whether a full page was the last one shows when nothing is behind it.
      await user.click(screen.getByRole('button', { name: 'Show more invoices' }));
      await user.click(await table().findByRole('button', { name: 'Total' }));
      within(firstRow()).getByText('$1.00');
      expect(screen.queryByRole('button', { name: 'Show more invoices' })).toBeNull();
    },
    SLOW_MS,
  );

  it(
    'is looked at by what became of it, and exported as it is shown',
    async () => {
      const user = userEvent.setup();
      const asked = show(3);
      await screen.findByRole('table');
      await user.click(screen.getByRole('combobox', { name: 'Status' }));
      await user.click(await screen.findByRole('option', { name: 'Draft' }));
      await table().findByRole('rowheader', { name: /^Visit 2/ });
      expect(asked.at(-1)).toEqual({ first: 25, status: 'DRAFT' });
      await user.click(screen.getByRole('button', { name: 'Export' }));
      const dialog = await screen.findByRole('dialog', { name: 'Export 1 row to a file?' });
      within(dialog).getByText('Columns: For, Number, Date, Status, Total.');
    },
    SLOW_MS,
  );
});
