import { render, screen, within } from '@testing-library/react';
import { violations } from '../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../testing/InGraph.tsx';
import { PortalPage } from './PortalPage.tsx';

const SLOW_MS = 30_000;
const patient = {
  ...receptionist,
  id: 'maria',
  name: 'Maria García',
  roles: ['PATIENT'],
  permissions: ['portal:read'],
  clinics: [],
};

const NOTE = {
  id: 'note',
  startedAt: '2026-11-20T14:00:00Z',
  signedAt: '2026-11-20T14:30:00Z',
  text: 'The cough is better.',
  practitioner: { id: 'chen', name: 'Dr. Wei Chen' },
  addenda: [
    { id: 'late', text: 'Come again in spring.', recordedAt: '2026-11-22T09:00:00Z' },
    { id: 'soon', text: 'The X-ray is clear.', recordedAt: '2026-11-21T09:00:00Z' },
  ],
};

const show = (record: { permissions: string[]; notes: object[] | null }) =>
  render(
    <InGraph
      me={patient}
      answers={{
        portalRecords: () => [
          {
            id: 'maria',
            givenName: 'Maria',
            familyName: 'García',
            appointments: [],
            prescriptions: [],
            invoices: [],
            ...record,
          },
        ],
      }}
    >
      <PortalPage />
    </InGraph>,
  );
const notes = async () => within(await screen.findByRole('region', { name: 'Notes' }));

describe('notes in the portal', () => {
  it(
    'are read with what was added to them, in the order in which it was',
    async () => {
      show({ permissions: ['VIEW_CLINICAL', 'VIEW_BILLING'], notes: [NOTE] });
      const note = (await notes()).getByRole('article', { name: 'Note of Nov 20, 2026, Dr. Wei Chen' });
      const text = note.textContent;
      const said = ['The cough is better.', 'The X-ray is clear.', 'Come again in spring.'];
      expect(said.map(words => text.indexOf(words)).toSorted((one, other) => one - other)).toEqual(
        said.map(words => text.indexOf(words)),
      );
      expect(text).not.toMatch(/undefined|null/);
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  it('say that none is shared, and where the clinic has not opened them', async () => {
    const { unmount } = show({ permissions: ['VIEW_CLINICAL'], notes: [] });
    (await notes()).getByText('No notes are shared with you.');
    unmount();
    show({ permissions: ['VIEW_BILLING'], notes: null });
    (await notes()).getByText('The clinic has not opened this part to you.');
  });
});
