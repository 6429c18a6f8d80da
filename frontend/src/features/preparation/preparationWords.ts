import { formatTime } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import type { PreparationState } from './preparationQueries.ts';

/** Points that nobody has said anything of yet. */
export const openPoints = ({ items }: PreparationState) => items.filter(({ state }) => state === 'OPEN');

/** Whether somebody began with it. */
export const isBegun = ({ items }: PreparationState): boolean => items.some(({ version }) => version > 0);

/** Who prepared a visit, when, and what is open; null where nobody began. */
export function preparedInWords(preparation: PreparationState, zone: string): string | null {
  const { completedAt, completedBy } = preparation;
  const open = openPoints(preparation).length;
  if (!completedAt) return isBegun(preparation) ? t('preparation.begun', { open }) : null;
  const at = formatTime(completedAt, zone);
  return t('preparation.done', { name: completedBy?.name ?? 'none', at, open });
}
