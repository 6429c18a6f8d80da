import type { OrderReason } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';

const ORDER_REASONS = [
  'URGENT',
  'NEEDS_ASSISTANCE',
  'RETURNING',
  'PRACTITIONER_REQUEST',
  'OTHER',
] as const satisfies readonly OrderReason[];

export const isOrderReason = (value: string): value is OrderReason => ORDER_REASONS.some(reason => reason === value);

/** Why somebody comes before others, to choose from. */
export const orderReasonOptions = () => ORDER_REASONS.map(value => ({ value, label: t(`queue.reason.${value}`) }));

export const NO_PRIORITY = 'NONE';

export const priorityOptions = () => [{ value: NO_PRIORITY, label: t('clinic.noPriority') }, ...orderReasonOptions()];
