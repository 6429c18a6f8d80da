import { html } from './html.ts';
import { loginPage } from './loginPage.ts';
import { initials } from './pageFrame.ts';
import { errorPage, oneTimeCodePage } from './pages.ts';

const MARKUP = '"><script>alert(1)</script>';

describe('pages', () => {
  it('escape whatever is put into them', () => {
    expect(html`<p title="${MARKUP}">${['a', 'b'].map(x => html`<i>${x}</i>`)}${null}</p>`.toString()).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"><i>a</i><i>b</i></p>',
    );
    const pages = [
      loginPage({ action: '/u/login/1', username: MARKUP, error: MARKUP, personas: [] }),
      errorPage(MARKUP, MARKUP),
    ];
    for (const page of pages) expect(page).not.toContain('<script');
  });

  it('show personas and codes only when they are given', () => {
    expect(loginPage({ action: '/', username: '', personas: [] })).not.toContain('persona');
    expect(oneTimeCodePage({ action: '/' })).not.toContain('Development');
    expect(oneTimeCodePage({ action: '/', hint: '123456' })).toContain('123456');
  });

  it('put the focus where the next key goes', () => {
    const empty = loginPage({ action: '/', username: '', personas: [] });
    const known = loginPage({ action: '/', username: 'a@b.example', personas: [] });
    expect(/id="(\w+)"[^>]*autofocus/.exec(empty)?.[1]).toBe('username');
    expect(/id="(\w+)"[^>]*autofocus/.exec(known)?.[1]).toBe('password');
  });

  it('abbreviate names without titles and credentials', () => {
    expect(['Dr. Grace Adams', 'Jana Novak NP', 'Rosa Delgado', 'Cher'].map(initials)).toEqual(['GA', 'JN', 'RD', 'C']);
  });
});
