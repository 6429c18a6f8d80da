import { moduleName, rightName } from '../roles/rightNames.ts';

/** What a key may do, as people say it: `slot:read` is "Free times: see". */
export const scopeName = (scope: string): string =>
  `${moduleName(scope.split(':')[0] ?? scope)}: ${rightName(scope).short.toLowerCase()}`;
