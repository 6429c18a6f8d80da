import { harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { eventually } from './story/house.ts';
import { stackUnderTest } from './stackUnderTest.ts';

describe('background work that failed', () => {
  let browser: Browser;
  let olivia: Page;
  let database: pg.Client;

  /** A job that failed for good; the file it names is not there, so another attempt finds nothing to do. */
  const failed = async (failure: string, kind = 'scan-document'): Promise<string> => {
    const id = newId();
    await database.query(
      `insert into patients.job (tenant_id, id, kind, subject_id, status, attempts, failure, failed_at, trace_id)
       values ($1, $2, $3, $2, 'FAILED', 12, $4, now(), '')`,
      [northside.id, id, kind, failure],
    );
    return id;
  };
  const statusOf = async (id: string): Promise<string | null> => {
    const { rows } = await database.query<{ status: string }>('select status from patients.job where id = $1', [id]);
    return rows[0]?.status ?? null;
  };
  const open = async (): Promise<void> => {
    const { dashboardUrl } = await stackUnderTest();
    await olivia.goto(`${dashboardUrl}/${harborStreet.slug}/administration/jobs`);
    await olivia.getByRole('heading', { level: 1, name: 'Background work' }).waitFor();
  };

  beforeAll(async () => {
    const url = new URL((await stackUnderTest()).infrastructure.postgresAdminUrl ?? '');
    url.pathname = '/polyclinic';
    database = new pg.Client({ connectionString: url.href });
    await database.connect();
    browser = await launchBrowser();
    olivia = await (await openPerson(browser)).newPage();
    await signInAs(olivia, users.olivia);
  });
  afterAll(async () => {
    await browser.close();
    await database.end();
  });

  it('is tried again one by one and all at once, and given up after asking', async () => {
    const [away, slow, unknown] = [await failed('ScannerAway'), await failed('OutOfTime'), await failed('23514')];
    const letter = await failed('WorkerDied', 'fold-letter');
    await open();
    const scans = olivia.getByRole('region', { name: 'Scanning documents' });
    await scans.getByRole('row', { name: /The virus scanner did not answer/ }).waitFor();
    await scans.getByText('Technical fault 23514').waitFor();
    await expectNoAxeViolations(olivia);
    if (process.env['SHOTS'])
      for (const width of [390, 1024, 1600]) {
        await olivia.setViewportSize({ width, height: 900 });
        await olivia.screenshot({ path: `${process.env['SHOTS']}/jobs-${width}.png`, fullPage: true });
      }

    await olivia.getByRole('button', { name: `Give up: ${letter}` }).click();
    const asking = olivia.getByRole('dialog', { name: 'Give this up for good?' });
    await expectNoAxeViolations(olivia);
    expect(await statusOf(letter)).toBe('FAILED');
    await asking.getByRole('button', { name: 'Give up' }).click();
    await olivia.getByText('fold-letter: given up', { exact: true }).waitFor();
    expect(await statusOf(letter)).toBe('DISCARDED');

    await olivia.getByRole('button', { name: `Try again: ${away}` }).click();
    await olivia.getByText('It is being tried again').first().waitFor();
    await eventually('The job to be done', async () => ((await statusOf(away)) === null ? true : null));
    await olivia.getByRole('button', { name: 'Try all again: Scanning documents' }).click();
    await olivia.getByText('Nothing failed').waitFor();
    for (const id of [slow, unknown])
      await eventually('The job to be done', async () => ((await statusOf(id)) === null ? true : null));
    await expectNoAxeViolations(olivia);
  });

  it('is in the trail with who had it tried again', async () => {
    const id = await failed('StoreAway');
    await open();
    await olivia.getByRole('button', { name: `Try again: ${id}` }).click();
    await olivia.getByText('It is being tried again').first().waitFor();
    await eventually('The trail', async () => {
      const { rows } = await database.query<{ actor: string }>(
        `select actor from identity.audit_event where subject_type = 'job' and subject_id = $1`,
        [id],
      );
      return rows.length > 0 ? rows : null;
    });
  });
});
