import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toasts } from '../../ui/Toasts.tsx';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { DocumentsCard } from './DocumentsCard.tsx';

/** Choosing, dialogs and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const nurse = { ...receptionist, roles: ['NURSE'], permissions: ['patient:read', 'document:read', 'document:write'] };
const doctor = { ...nurse, permissions: [...nurse.permissions, 'document:restore'] };

const file = (id: string, status: string, changes: object = {}) => ({
  id,
  number: 1,
  status,
  contentType: 'image/heic',
  sizeBytes: 2_000,
  scannedBy: null,
  scannedAt: null,
  recordedAt: '2026-11-20T14:00:00Z',
  ...changes,
});
const entry = (title: string, files: object[]) => ({
  id: title,
  title,
  recordedAt: '2026-11-20T14:00:00Z',
  recordedBy: { id: 'nina', name: 'Nina Park' },
  version: 3,
  files,
});

const TABLED = [
  entry('Scan', [file('3', 'QUARANTINED')]),
  entry('Letter', [file('2', 'CLEAN', { number: 2, contentType: 'application/pdf' }), file('1', 'CLEAN')]),
];

const show = (me: typeof nurse, documents: object[], answers: Answers = {}) =>
  render(
    <InGraph me={me} answers={{ patient: () => ({ id: 'maria', documents }), ...answers }}>
      <DocumentsCard patientId="maria" />
      <Toasts />
    </InGraph>,
  );
const card = async () => within(await screen.findByRole('region', { name: 'Documents' }));
const chooser = async () => (await card()).findByLabelText('Add documents', { selector: 'input' });
const pdf = (name: string, content = '%PDF-1.7') => new File([content], name, { type: 'application/pdf' });

describe('a patient’s documents on screen', () => {
  it('are not there, and not asked for, where the role may not see them', () => {
    const asked = { patient: () => Promise.reject(new Error('asked')) };
    const { container } = show({ ...receptionist }, [], asked);
    expect(container.querySelector('section')).toBeNull();
  });

  it('say what waits, what is infected and what has versions, and that there are none', async () => {
    const { unmount } = show(nurse, [
      entry('Letter', [file('2', 'CLEAN', { number: 2 }), file('1', 'CLEAN')]),
      entry('Scan', [file('3', 'QUARANTINED')]),
      entry('Invoice', [file('4', 'INFECTED')]),
    ]);
    const part = await card();
    await part.findByText('2 versions');
    part.getByText('Being scanned');
    part.getByText('Infected');
    expect(part.getAllByText(/Nov 20, 2026, Nina Park/)).toHaveLength(3);
    expect(await violations()).toEqual([]);
    unmount();
    show(nurse, []);
    await (await card()).findByText('There are no documents yet.');
  });

  it(
    'are looked through as a table',
    async () => {
      const user = userEvent.setup();
      const answers = { patient: () => ({ id: 'maria', documents: TABLED }) };
      render(
        <InGraph me={nurse} answers={answers}>
          <DocumentsCard patientId="maria" asTable />
        </InGraph>,
      );
      const part = await card();
      const table = within(await part.findByRole('table', { name: '2 documents' }));
      const titles = () => table.getAllByRole('rowheader').map(head => head.textContent);
      expect(await violations()).toEqual([]);
      await user.click(table.getByRole('button', { name: 'Title' }));
      expect(titles()).toEqual([expect.stringMatching(/^Letter/), expect.stringMatching(/^Scan/)]);
      await user.type(part.getByRole('searchbox', { name: 'Search the documents' }), 'scan');
      await part.findByRole('table', { name: '1 document' });
      await user.click(part.getByRole('combobox', { name: 'Kind' }));
      await user.click(await screen.findByRole('option', { name: 'PDF' }));
      await part.findByText('No such documents');
      await user.click(part.getByRole('button', { name: 'Show all documents' }));
      await user.click(part.getByRole('button', { name: 'Letter' }));
      await screen.findByRole('dialog', { name: 'Letter' });
    },
    SLOW_MS,
  );

  it(
    'keep what was chosen and could not be sent, until it is taken back',
    async () => {
      const user = userEvent.setup({ applyAccept: false });
      const keys: string[] = [];
      const request = ({ input }: { input: { idempotencyKey: string } }) => {
        keys.push(input.idempotencyKey);
        return { fileId: 'f', method: 'PUT', url: 'http://127.0.0.1:1/', headers: [] };
      };
      show(nurse, [], { requestUpload: request });
      await user.upload(await chooser(), [pdf('Letter.pdf'), pdf('Empty.pdf', ''), new File(['a'], 'page.html')]);
      const part = await card();
      await part.findByText('The file is empty.');
      part.getByText(/Files of this type are not taken/);
      await part.findByText('The file was not sent. It is kept here: try again.');
      expect(keys).toHaveLength(1);
      await user.click(part.getByRole('button', { name: 'Try Letter again' }));
      await waitFor(() => expect(keys).toHaveLength(2));
      await part.findByText('The file was not sent. It is kept here: try again.');
      expect(await violations()).toEqual([]);
      for (const title of ['Letter', 'Empty', 'page'])
        await user.click(part.getByRole('button', { name: `Do not send ${title}` }));
      await part.findByText('There are no documents yet.');
    },
    SLOW_MS,
  );

  it(
    'are taken out for a reason, and put back at once by who may',
    async () => {
      const user = userEvent.setup();
      const said: object[] = [];
      const answers: Answers = {
        deleteDocument: (args: object) => (said.push(args), { ...entry('Scan', []), version: 4 }),
        restoreRemoved: (args: object) => (said.push(args), { id: 'maria' }),
      };
      show(doctor, [entry('Scan', [file('1', 'CLEAN')])], answers);
      await user.click(await (await card()).findByRole('button', { name: 'Scan' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Scan' }));
      dialog.getByText('Browsers do not show this kind of file. Download it to open it.');
      expect(await violations()).toEqual([]);
      await user.click(dialog.getByRole('button', { name: 'Take out…' }));
      await user.click(await screen.findByRole('button', { name: 'Take it out' }));
      await user.click(await screen.findByRole('button', { name: 'Undo' }));
      await screen.findByText('Restored');
      expect(said).toEqual([
        { id: 'Scan', version: 3, reason: 'ENTERED_IN_ERROR' },
        { kind: 'DOCUMENT', id: 'Scan', version: 4 },
      ]);
    },
    SLOW_MS,
  );
});
