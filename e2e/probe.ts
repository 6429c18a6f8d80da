import { users } from '@polyclinic/demo/cast.ts';
import { launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
const browser = await launchBrowser();
try {
  for (const u of [users.adams, users.adams, users.olivia]) {
    const person = await openPerson(browser);
    const page = await person.newPage();
    await signInAs(page, u).catch(async e => { console.log(e.message.slice(0,300), page.url(), await page.locator('body').innerText()); });
    await page.getByRole('heading', { level: 1 }).first().waitFor({timeout:5000}).catch(()=>0);
    console.log(u.email, page.url());
    await person.close();
  }
} finally { await browser.close(); }
