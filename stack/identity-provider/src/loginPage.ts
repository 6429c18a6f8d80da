import type { OrganizationWithMembers } from './directory.ts';
import { type Html, html } from './html.ts';
import { alert, initials, page } from './pageFrame.ts';

type Member = OrganizationWithMembers['members'][number];

interface LoginPage {
  /** Where the form posts to. */
  action: string;
  error?: string | undefined;
  /** What was typed before, or the application's hint. */
  username: string;
  /** Empty outside development. */
  personas: OrganizationWithMembers[];
}

/** In the order in which the buttons stand. */
const ROLE_LABELS: Record<string, string> = {
  RECEPTIONIST: 'Receptionist',
  PRACTITIONER: 'Doctor',
  NURSE: 'Nurse',
  CLINIC_MANAGER: 'Clinic manager',
  BILLING: 'Billing',
  TENANT_ADMIN: 'Administrator',
};

export function loginPage({ action, error, username, personas }: LoginPage): string {
  const invalid = error === undefined ? null : html`aria-invalid="true" aria-describedby="error"`;
  const focusAddress = username === '' ? html`autofocus` : null;
  const focusPassword = username === '' ? null : html`autofocus`;
  return page(
    'Sign in',
    html`<section class="card">
        <h1>Sign in</h1>
        <p class="lead">Use your work email address.</p>
        ${alert(error)}
        <form method="post" action="${action}">
          <div class="field">
            <label for="username">Email address</label>
            <input
              id="username"
              name="username"
              type="email"
              autocomplete="username"
              inputmode="email"
              autocapitalize="none"
              spellcheck="false"
              maxlength="254"
              value="${username}"
              required
              ${focusAddress}
              ${invalid}
            />
          </div>
          <div class="field">
            <label for="password">Password</label>
            <input
              id="password"
              name="password"
              type="password"
              autocomplete="current-password"
              maxlength="256"
              required
              ${focusPassword}
              ${invalid}
            />
          </div>
          <button class="primary">Sign in</button>
        </form>
      </section>
      ${personas.length > 0 ? personaButtons(action, personas) : null}`,
  );
}

function personaButtons(action: string, organizations: OrganizationWithMembers[]): Html {
  const groups = organizations.map(
    organization =>
      html`<h3>${organization.displayName}</h3>
        <ul class="choices">
          ${byRole(organization.members).map(member => personaButton(organization, member))}
        </ul>`,
  );
  return html`<section class="card development" aria-labelledby="personas">
    <div class="title">
      <h2 id="personas">Sign in as</h2>
      <span class="tag">Development</span>
    </div>
    <p class="small">One click, no password. Administrators and clinicians are still asked for a code.</p>
    <form method="post" action="${action}">${groups}</form>
  </section>`;
}

function byRole(members: Member[]): Member[] {
  const order = Object.keys(ROLE_LABELS);
  const place = ({ roles: [role = ''] }: Member) => (order.includes(role) ? order.indexOf(role) : order.length);
  return members.toSorted((a, b) => place(a) - place(b));
}

function personaButton({ id }: OrganizationWithMembers, member: Member): Html {
  return html`<li>
    <button class="choice" name="persona" value="${member.id} ${id}">
      <span class="mark" aria-hidden="true">${initials(member.name)}</span>
      <span class="who"><strong>${member.name}</strong><small>${member.roles.map(labelOf).join(', ')}</small></span>
    </button>
  </li>`;
}

function labelOf(role: string): string {
  const words = role.toLowerCase().replaceAll('_', ' ');
  return ROLE_LABELS[role] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
