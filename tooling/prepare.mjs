import { existsSync } from 'node:fs';

// Git's hooks are for people: a build server has none, and neither has a checkout without .git or development packages.
const wanted = !process.env.CI && process.env.NODE_ENV !== 'production' && existsSync('.git');
if (wanted) {
  const husky = await import('husky').catch(() => null);
  const problem = husky?.default();
  if (problem) process.stdout.write(`${problem}\n`);
}
