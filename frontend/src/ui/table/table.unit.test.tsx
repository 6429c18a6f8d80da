import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { violations } from '../../testing/accessibility.ts';
import { type Column, WHOLE_TABLE } from './column.ts';
import { csvOf } from './csv.ts';
import { DataTable } from './DataTable.tsx';
import { TableTools } from './TableTools.tsx';
import { readViews } from './views.ts';

interface Room {
  name: string;
  places: number;
}

const ROOMS: readonly Room[] = [
  { name: 'Blue', places: 2 },
  { name: 'Amber', places: 9 },
];

const COLUMNS: ReadonlyArray<Column<Room>> = [
  {
    id: 'name',
    title: 'Room',
    isHead: true,
    cell: ({ name }) => name,
    text: ({ name }) => name,
    compare: (one, other) => one.name.localeCompare(other.name),
  },
  { id: 'places', title: 'Places', cell: ({ places }) => places, text: ({ places }) => String(places) },
];

function Rooms() {
  const [view, setView] = useState(WHOLE_TABLE);
  const [floor, setFloor] = useState('1');
  return (
    <>
      <button type="button" onClick={() => setFloor('2')}>
        Floor {floor}
      </button>
      <TableTools
        table="rooms"
        fileName="rooms"
        rows={ROOMS}
        columns={COLUMNS}
        view={view}
        onView={setView}
        filters={{ floor }}
        onFilters={wanted => setFloor(wanted['floor'] ?? '')}
      />
      <DataTable
        rows={ROOMS}
        columns={COLUMNS}
        view={view}
        onView={setView}
        keyOf={({ name }) => name}
        caption="Rooms"
      />
    </>
  );
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent.trim());

describe('a table', () => {
  it('is sorted up, down and not at all by pressing a head', async () => {
    const user = userEvent.setup();
    render(<Rooms />);
    const head = screen.getByRole('columnheader', { name: 'Room' });
    for (const [sort, order] of [
      ['ascending', ['Amber', 'Blue']],
      ['descending', ['Blue', 'Amber']],
      ['none', ['Blue', 'Amber']],
    ]) {
      await user.click(within(head).getByRole('button'));
      expect(head.getAttribute('aria-sort')).toBe(sort);
      expect(names()).toEqual(order);
    }
    expect(await violations()).toEqual([]);
  });

  it('keeps a view under a name, without what was typed, and shows it again', async () => {
    const user = userEvent.setup();
    render(<Rooms />);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Places' }));
    await user.keyboard('{Escape}');
    expect(heads()).toEqual(['Room']);
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(screen.getByRole('menuitem', { name: 'Save or remove views…' }));
    await user.type(screen.getByLabelText('Name of the view'), 'Short{Enter}');
    expect(JSON.parse(localStorage.getItem('views') ?? '')).toEqual({
      rooms: [{ name: 'Short', filters: { floor: '1' }, hidden: ['places'], sort: null }],
    });
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Places' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Floor 1' }));
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(screen.getByRole('menuitem', { name: 'Short' }));
    expect(heads()).toEqual(['Room']);
    screen.getByRole('button', { name: 'Floor 1' });
  });

  it('asks before it writes a file, and says what the file will hold', async () => {
    const user = userEvent.setup();
    render(<Rooms />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const dialog = screen.getByRole('dialog', { name: 'Export 2 rows to a file?' });
    within(dialog).getByText('Columns: Room, Places.');
    expect(await violations()).toEqual([]);
  });
});

describe('an export', () => {
  const named = (name: string) => csvOf(COLUMNS, [{ name, places: 1 }]).split('\r\n')[1];

  it('is CSV with titles and quotes where they are needed', () => {
    expect(csvOf(COLUMNS, ROOMS)).toBe('\uFEFFRoom,Places\r\nBlue,2\r\nAmber,9\r\n');
    expect(named('Blue, "big"')).toBe('"Blue, ""big""",1');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('holds %j as text, which no spreadsheet runs', text => {
    expect(named(text)).toBe(`'${text},1`);
  });
});

describe('kept views', () => {
  it('are left aside where they cannot be read', () => {
    expect(readViews('nonsense')).toEqual({});
    expect(readViews('{"rooms":[{"name":1}],"beds":3}')).toEqual({ rooms: [], beds: [] });
  });
});
