import { MULTI_FACTOR } from './environment.ts';
import { oneTimeCodePage } from './pages.ts';
import { checkCode, type CodeVerdict, currentCode } from './secondFactor.ts';
import type { SignInEventType } from './signInEvents.ts';
import type { Step, StepResult } from './signIn.ts';
import { waitSentence } from './waitSentence.ts';

const REFUSALS: Record<Exclude<CodeVerdict, 'accepted'>, string> = {
  wrong: 'This code is not right. Enter the six digits your app shows now.',
  used: 'This code has been used already. Wait for the next one.',
  'not enrolled': 'No second factor is set up for this account.',
};

/** The six digits of an authenticator app. */
export async function secondFactorPage(step: Step): StepResult {
  const { interaction, environment, answer } = step;
  const userId = interaction.session?.accountId;
  if (userId === undefined) return showCode(step, '', REFUSALS['not enrolled']);
  if (!answer) {
    await record(step, 'mfa_challenged', userId);
    return showCode(step, userId);
  }
  const wait = await environment.throttle.take('second_factor', userId);
  if (wait > 0) {
    await record(step, 'mfa_throttled', userId);
    step.ctx.set('retry-after', String(wait));
    return showCode(step, userId, `Too many attempts. ${waitSentence(wait)}`, 429);
  }
  const verdict = await checkCode(environment.database, userId, (answer['code'] ?? '').replaceAll(' ', ''));
  // A spent code is no guess: who types it has just signed in elsewhere.
  if (verdict === 'used') await environment.throttle.giveBack('second_factor', userId);
  if (verdict !== 'accepted') {
    await record(step, 'mfa_failed', userId, verdict);
    return showCode(step, userId, REFUSALS[verdict], 400);
  }
  await environment.throttle.clear('second_factor', userId);
  await record(step, 'mfa_passed', userId);
  return {
    login: { accountId: userId, amr: ['pwd', 'mfa'], acr: MULTI_FACTOR, remember: true },
    secondFactor: { accountId: userId },
  };
}

async function showCode(step: Step, userId: string, error?: string, status = 200): Promise<null> {
  const { environment, action } = step;
  const { development } = environment.config;
  const hint = development ? await currentCode(environment.database, userId) : undefined;
  step.show(oneTimeCodePage({ action, error, hint }), status);
  return null;
}

function record(step: Step, type: SignInEventType, userId: string, reason?: string): Promise<void> {
  const clientId = String(step.interaction.params['client_id']);
  return step.environment.record(step.ctx, { type, userId, clientId, reason });
}
