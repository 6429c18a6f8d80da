import type { English } from '../../../language/en/english.ts';
import { t } from '../../../language/t.ts';

interface RightName {
  /** For its box, below its action. */
  short: string;
  /** Completes "can" and "can no longer". */
  does: string;
}

type Named = keyof English['rights']['does'];

const isNamed = (permission: string): permission is Named => t.has(`rights.does.${permission as Named}`);

/** What a right allows, as people say it; one without words of its own is called by its permission. */
export const rightName = (permission: string): RightName =>
  isNamed(permission)
    ? { short: t(`rights.short.${permission}`), does: t(`rights.does.${permission}`) }
    : { short: permission.split(':')[1] ?? permission, does: t('rights.doesUnknown', { permission }) };

type NamedModule = keyof English['rights']['module'];

const isNamedModule = (module: string): module is NamedModule => t.has(`rights.module.${module as NamedModule}`);

/** A module as people say it: `service-item` is "Price list"; one without words of its own is called as in the API. */
export function moduleName(module: string): string {
  if (isNamedModule(module)) return t(`rights.module.${module}`);
  const words = module.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}s`;
}
