import { t } from '../../language/t.ts';

/** Such as 1 appointment, 5 appointments. Pure. */
export const appointmentCount = (count: number): string => t('calendar.count', { count });
