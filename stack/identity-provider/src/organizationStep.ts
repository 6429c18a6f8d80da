import { organizationsOf } from './directory.ts';
import { organizationPickerPage } from './pages.ts';
import type { Step, StepResult } from './signIn.ts';

/** For those who belong to several organizations. */
export async function organizationPage({ interaction, environment, answer, action, show }: Step): StepResult {
  const userId = interaction.session?.accountId;
  const organizations = userId === undefined ? [] : await organizationsOf(environment.database, userId);
  const picked = organizations.find(({ id }) => id === answer?.['organization']);
  if (picked) return { organization: picked.id };
  const error = answer ? 'Choose one of your organizations.' : undefined;
  show(organizationPickerPage({ action, organizations, error }), error ? 400 : 200);
  return null;
}
