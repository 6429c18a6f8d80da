import type { Browser, Page } from 'playwright-core';
import { elmPark, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { dateIn } from './story/booking.ts';

/** A local date in words, as Spanish and English write it. */
const inWords = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));

describe('the language of the dashboard', () => {
  let browser: Browser;
  let theo: Page;
  let dashboardUrl: string;
  const today = dateIn(elmPark.timezone, 0);

  const open = (name: string) => theo.goto(`${dashboardUrl}/${elmPark.slug}/${name}`);
  const heading = (name: string | RegExp) => theo.getByRole('heading', { level: 1, name });
  const spoken = () => theo.locator('html').getAttribute('lang');

  beforeAll(async () => {
    ({ dashboardUrl } = await stackUnderTest());
    browser = await launchBrowser();
    theo = await (await openPerson(browser)).newPage();
    await signInAs(theo, users.theo);
    await open('calendar');
    await heading(inWords('en-US', today)).waitFor();
  });
  afterAll(() => browser.close());

  it('is chosen in the account menu, and the calendar speaks it with its dates', async () => {
    await theo.getByRole('button', { name: `Account of ${users.theo.name}` }).click();
    await theo.getByRole('menuitem', { name: /^Language/ }).click();
    await theo.getByRole('dialog', { name: 'Language' }).getByRole('button', { name: 'Español' }).click();
    await heading(new RegExp(`^${inWords('es-ES', today)}`, 'i')).waitFor();
    expect(await spoken()).toBe('es');
    await theo.getByRole('button', { name: 'Día anterior' }).waitFor();
    await theo.getByText('En vivo', { exact: true }).waitFor();
    await expectNoAxeViolations(theo);
  });

  it('is that of the booking panel', async () => {
    await theo.getByRole('button', { name: 'Nueva cita' }).click();
    const panel = theo.getByRole('dialog', { name: 'Nueva cita' });
    await panel.getByText('Elija un paciente', { exact: true }).waitFor();
    await panel.getByRole('heading', { name: 'Horas libres' }).waitFor();
    await panel.getByRole('combobox', { name: 'Médico' }).click();
    await theo.getByRole('option', { name: 'Cualquier médico' }).click();
    await expectNoAxeViolations(theo);
    await theo.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('is that of the queue, and stays after the page was left', async () => {
    await open('queue');
    await heading('Turnos').waitFor();
    await theo.getByRole('link', { name: 'Pantalla' }).waitFor();
    await expectNoAxeViolations(theo);
  });

  it('becomes English again', async () => {
    await theo.getByRole('button', { name: `Cuenta de ${users.theo.name}` }).click();
    await theo.getByRole('menuitem', { name: /^Idioma/ }).click();
    await theo.getByRole('dialog', { name: 'Idioma' }).getByRole('button', { name: 'English' }).click();
    await heading('Queue').waitFor();
    expect(await spoken()).toBe('en');
  });
});
