import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { type Answers, InGraph, receptionist } from '../../testing/InGraph.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { ExportPatient } from './ExportPatient.tsx';
import { ImportPatient } from './ImportPatient.tsx';

/** Choosing, dialogs and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const ADA = {
  id: 'ada',
  mrn: 'P-000007',
  givenName: 'Ada',
  familyName: 'Okafor',
  birthDate: '1990-04-01',
  legalSex: 'FEMALE',
};
const PREVIEW = {
  ...ADA,
  digest: 'digest',
  entries: [
    { path: 'entry.0', kind: 'Patient', summary: 'Ada Okafor', ignored: null },
    { path: 'entry.1', kind: 'Immunization', summary: null, ignored: 'KIND_NOT_TAKEN' },
    { path: 'entry.2', kind: 'Condition', summary: 'Asthma', ignored: 'DATE_IN_THE_FUTURE' },
  ],
  duplicates: [],
};
const file = (text: string) => new File([text], 'record.json', { type: 'application/json' });

const showImport = (answers: Answers) => {
  const opened: string[] = [];
  render(
    <InGraph answers={answers} me={receptionist}>
      <ImportPatient onPatient={({ id }) => opened.push(id)} />
      <Toasts />
    </InGraph>,
  );
  return opened;
};
const chooser = () => screen.findByLabelText('Choose a file', { selector: 'input' });

describe('the import of a patient on screen', () => {
  it(
    'shows what is taken and what is not and why, and imports it as shown',
    async () => {
      const user = userEvent.setup();
      const asked: object[] = [];
      const opened = showImport({
        previewPatientImport: () => PREVIEW,
        importPatient: ({ input }: { input: object }) => (asked.push(input), ADA),
      });
      await user.click(screen.getByRole('button', { name: 'Import' }));
      const confirm = await screen.findByRole('button', { name: 'Import patient' });
      expect(confirm).toHaveProperty('disabled', true);
      await user.upload(await chooser(), file('{}'));
      await screen.findByText('Ada Okafor, born Apr 1, 1990');
      const left = within(screen.getByRole('region', { name: '2 parts are left out' }));
      left.getByText(/Parts of this kind are not taken/);
      left.getByText(/This day lies in the future/);
      expect(await violations()).toEqual([]);
      await user.click(confirm);
      await screen.findByText('Ada Okafor was imported');
      expect(opened).toEqual(['ada']);
      expect(asked).toMatchObject([{ bundle: '{}', previewDigest: 'digest', clinicId: 'harbor' }]);
    },
    SLOW_MS,
  );

  it(
    'says why a file is not taken, and does not send one that is too large',
    async () => {
      const user = userEvent.setup();
      const refusal = new GraphQLError('', { extensions: { code: 'BAD_USER_INPUT', reason: 'SEVERAL_PATIENTS' } });
      showImport({ previewPatientImport: () => refusal });
      await user.click(screen.getByRole('button', { name: 'Import' }));
      await user.upload(await chooser(), file('{}'));
      await screen.findByText(/There is more than one patient in the file/);
      await user.upload(await chooser(), file(' '.repeat(700_001)));
      await screen.findByText(/The file is too large/);
      expect(screen.getByRole('button', { name: 'Import patient' })).toHaveProperty('disabled', true);
    },
    SLOW_MS,
  );
});

describe('the export of a record on screen', () => {
  const urls: Blob[] = [];
  const original = URL.createObjectURL;
  beforeAll(() => {
    // The browser of these tests keeps no files.
    URL.createObjectURL = blob => (urls.push(blob as Blob), '#record');
    URL.revokeObjectURL = () => undefined;
  });
  afterAll(() => {
    URL.createObjectURL = original;
  });

  it(
    'asks why, keeps the file, and says what is not in it',
    async () => {
      const user = userEvent.setup();
      const asked: object[] = [];
      const exported = { bundle: '{"resourceType":"Bundle"}', exportedAt: '2026-11-21T14:00:00Z', leftOut: ['VISITS'] };
      render(
        <InGraph answers={{ exportPatient: (args: object) => (asked.push(args), exported) }}>
          <ExportPatient patientId="ada" />
          <Toasts />
        </InGraph>,
      );
      await user.click(screen.getByRole('button', { name: 'Export as FHIR' }));
      await screen.findByRole('dialog', { name: 'Export this record' });
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await screen.findByText('Without what you may not see: visits and notes.');
      expect(asked).toEqual([{ id: 'ada', reason: 'PATIENT_ASKED' }]);
      expect(urls).toHaveLength(1);
    },
    SLOW_MS,
  );
});
