import type { Organization } from './directory.ts';
import { Html, html } from './html.ts';
import { alert, initials, page } from './pageFrame.ts';

interface FormPage {
  /** Where the form posts to. */
  action: string;
  error?: string | undefined;
}

/** For people of several organizations. */
export function organizationPickerPage({ action, error, organizations }: FormPage & { organizations: Organization[] }) {
  const choices = organizations.map(
    ({ id, displayName }) =>
      html`<li>
        <button class="choice site" name="organization" value="${id}">
          <span class="mark" aria-hidden="true">${initials(displayName)}</span>
          <span class="who"><strong>${displayName}</strong></span>
          <span class="go" aria-hidden="true">→</span>
        </button>
      </li>`,
  );
  return page(
    'Choose your organization',
    html`<section class="card">
      <h1>Choose your organization</h1>
      <p class="lead">You can switch later without signing in again.</p>
      ${alert(error)}
      <form method="post" action="${action}">
        <ul class="choices">
          ${choices}
        </ul>
      </form>
    </section>`,
  );
}

/** @param hint development only: the code to type, null when this window's codes are spent, undefined to show nothing */
export function oneTimeCodePage({ action, error, hint }: FormPage & { hint?: string | null | undefined }): string {
  const invalid = error === undefined ? null : html`aria-invalid="true" aria-describedby="error"`;
  return page(
    'Verify it is you',
    html`<section class="card">
      <h1>Verify it is you</h1>
      <p class="lead">Enter the six-digit code from your authenticator app.</p>
      ${alert(error)}
      <form method="post" action="${action}">
        <div class="field">
          <label for="code">One-time code</label>
          <input
            id="code"
            class="code"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            pattern="[0-9 ]{6,7}"
            maxlength="7"
            title="six digits"
            required
            autofocus
            ${invalid}
          />
        </div>
        <button class="primary">Verify</button>
      </form>
      ${codeHint(hint)}
    </section>`,
  );
}

function codeHint(hint: string | null | undefined): Html | null {
  if (hint === undefined) return null;
  const shown =
    hint === null
      ? html`<span>Every code of this half minute is used. Reload shortly.</span>`
      : html`<span>Code now</span> <output id="dev-code">${hint}</output>`;
  return html`<p class="hint"><span class="tag">Development</span> ${shown}</p>`;
}

/** @param code machine-readable or a title; a code like `invalid_request` is explained by the detail */
export function errorPage(code: string, detail: string): string {
  const isCode = /^[a-z_]+$/.test(code);
  const title = isCode ? 'This sign-in cannot go on' : code;
  return page(
    title,
    html`<section class="card">
      <h1>${title}</h1>
      <p class="small" role="alert">${detail}</p>
      ${isCode ? html`<p class="detail"><code>${code}</code></p>` : null}
    </section>`,
  );
}

export function loggedOutPage(): string {
  return page(
    'Signed out',
    html`<section class="card">
      <svg class="done" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d="m7.5 12.4 3 3 6-6.6" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <h1>You are signed out</h1>
      <p class="small">On a shared computer, close the browser as well.</p>
    </section>`,
  );
}

/** @param form of oidc-provider, with the id `op.logoutForm` and without buttons */
export function confirmLogoutPage(form: string): string {
  return page(
    'Sign out',
    html`<section class="card">
      <h1>Sign out of Polyclinic?</h1>
      ${new Html(form)}
      <button class="primary" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>
      <button class="plain" form="op.logoutForm">Stay signed in</button>
    </section>`,
  );
}
