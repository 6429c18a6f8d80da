import type { InteractionResults } from 'oidc-provider';
import { findCredentials, findUser, listMembers } from './directory.ts';
import { loginPage } from './loginPage.ts';
import { passwordMatches } from './passwords.ts';
import type { Step, StepResult } from './signIn.ts';
import { waitSentence } from './waitSentence.ts';

/** E-mail address and password; in development also a button for each person. */
export async function passwordPage(step: Step): StepResult {
  const { answer, environment } = step;
  if (!answer) return showLogin(step);
  if (environment.config.development && answer['persona']) return signInAsPersona(step, answer['persona']);
  const { username = '', password = '' } = answer;
  const wait = await attempt(step, username);
  if (wait > 0) {
    step.ctx.set('retry-after', String(wait));
    return showLogin(step, `Too many attempts. ${waitSentence(wait)}`, 429);
  }
  const account = await findCredentials(environment.database, username);
  if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
    await record(step, 'password_failed', account?.id);
    return showLogin(step, 'Wrong email address or password.', 400);
  }
  await environment.throttle.clear('account', username);
  await environment.throttle.giveBack('address', step.ctx.ip);
  return signedIn(account.id);
}

/** @returns seconds to wait, 0 when the password may be looked at */
async function attempt(step: Step, username: string): Promise<number> {
  const { throttle } = step.environment;
  // The address first: from one that is blocked, nobody's account can be locked as well.
  const wait = (await throttle.take('address', step.ctx.ip)) || (await throttle.take('account', username));
  if (wait > 0) await record(step, 'password_throttled');
  return wait;
}

function signedIn(accountId: string): InteractionResults {
  return { login: { accountId, amr: ['pwd'], remember: true } };
}

/** The button's value is `<user id> <organization id>`, so that the organization is not asked for again. */
async function signInAsPersona(step: Step, persona: string): StepResult {
  const [userId = '', organizationId] = persona.split(' ');
  const user = await findUser(step.environment.database, userId);
  if (!user) return showLogin(step, 'This person is not known here.', 400);
  return { ...signedIn(user.id), organization: organizationId };
}

async function showLogin(step: Step, error?: string, status = 200): Promise<null> {
  const { interaction, environment, answer, action } = step;
  const hint = interaction.params['login_hint'];
  const personas = environment.config.development ? await listMembers(environment.database) : [];
  const username = answer?.['username'] ?? (typeof hint === 'string' ? hint : '');
  step.show(loginPage({ action, error, username, personas }), status);
  return null;
}

function record(step: Step, type: 'password_failed' | 'password_throttled', userId?: string): Promise<void> {
  const clientId = step.interaction.params['client_id'];
  return step.environment.record(step.ctx, { type, userId, clientId: String(clientId) });
}
