import { users } from '@polyclinic/demo/cast.ts';
import { launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
it('probe', async () => {
  const browser = await launchBrowser();
  for (const u of [users.adams, users.adams, users.olivia]) {
    const person = await openPerson(browser);
    const page = await person.newPage();
    await signInAs(page, u);
    await page.getByRole('heading', { level: 1 }).waitFor();
    console.log(page.url());
    await person.close();
  }
  await browser.close();
});
