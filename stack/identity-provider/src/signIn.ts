import type Provider from 'oidc-provider';
import type { Interaction, InteractionResults, KoaContextWithOIDC } from 'oidc-provider';
import type { Environment } from './environment.ts';
import { organizationPage } from './organizationStep.ts';
import { errorPage } from './pages.ts';
import { passwordPage } from './passwordStep.ts';
import { readFields, RequestTooLarge } from './requestBody.ts';
import { secondFactorPage } from './secondFactorStep.ts';
import { sendPage } from './sendPage.ts';

/** One page of a sign-in, shown or answered. */
export interface Step {
  ctx: KoaContextWithOIDC;
  environment: Environment;
  interaction: Interaction;
  /** Null when the page is asked for, the form's fields when it is answered. */
  answer: Record<string, string> | null;
  /** Where the form posts to. */
  action: string;
  show(html: string, status?: number): void;
}

/** What the answer settles; null when a page was shown instead. */
export type StepResult = Promise<InteractionResults | null>;

const STEPS: Record<string, (step: Step) => StepResult> = {
  login: passwordPage,
  organization: organizationPage,
  mfa: secondFactorPage,
};

/** Serves `/u/<step>/<id>`: the pages that an authorization request waits for. */
export function signInPages(provider: Provider, environment: Environment) {
  return async (ctx: KoaContextWithOIDC): Promise<void> => {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch(() => null);
    const serve = interaction && STEPS[interaction.prompt.name];
    if (!serve) {
      ctx.status = 400;
      sendPage(ctx, errorPage('This sign-in has expired', 'Go back to the application and sign in again.'));
      return;
    }
    const action = `/u/${interaction.prompt.name}/${interaction.uid}`;
    if (ctx.path !== action) {
      ctx.redirect(action);
      return;
    }
    const result = await serve(await openStep(ctx, { environment, interaction, action }));
    if (!result) return;
    const resumeAt = await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: true });
    ctx.status = 303;
    ctx.redirect(resumeAt);
  };
}

async function openStep(
  ctx: KoaContextWithOIDC,
  known: Pick<Step, 'environment' | 'interaction' | 'action'>,
): Promise<Step> {
  const { params } = known.interaction;
  const target = typeof params['redirect_uri'] === 'string' ? new URL(params['redirect_uri']).origin : undefined;
  const answer = ctx.method === 'POST' ? await readAnswer(ctx) : null;
  const show = (html: string, status = 200) => {
    ctx.status = status;
    sendPage(ctx, html, target);
  };
  return { ...known, ctx, answer, show };
}

/** An unreadable form is an empty one: the page says what is missing. */
async function readAnswer(ctx: KoaContextWithOIDC): Promise<Record<string, string>> {
  try {
    return (await readFields(ctx.req)) ?? {};
  } catch (error) {
    if (error instanceof RequestTooLarge) return {};
    throw error;
  }
}
