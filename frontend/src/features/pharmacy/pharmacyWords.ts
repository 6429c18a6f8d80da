import { formatDate } from '../../app/time/zone.ts';
import type { DispenseStatus, DoseUnit, StockUnit } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import type { Tone } from '../../ui/Badge.tsx';
import type { Batch, Line } from './pharmacyQueries.ts';

export const STATUS_TONES: Record<DispenseStatus, Tone> = {
  PRESCRIBED: 'info',
  PARTLY_DISPENSED: 'warning',
  DISPENSED: 'primary',
  CANCELLED: 'neutral',
};

export const STOCK_UNITS = [
  'TABLET',
  'CAPSULE',
  'SACHET',
  'SUPPOSITORY',
  'PATCH',
  'INJECTION',
  'BOTTLE',
  'TUBE',
  'INHALER',
  'VIAL',
  'PACK',
] as const satisfies readonly StockUnit[];

/** Such as "21 capsules". */
export const unitsOf = (unit: StockUnit, count: number): string => t(`pharmacy.amounts.${unit}`, { count });

/** Such as "105 mL", in units of a dose. */
export const doseOf = (unit: DoseUnit, count: number): string =>
  t(`consultation.prescription.amounts.${unit}`, { count });

/** How a line is taken. */
export const takenInWords = ({ dose, unit, frequency, days }: Line): string =>
  t('consultation.prescription.line', {
    dose: doseOf(unit, dose),
    frequency: t(`consultation.prescription.frequencies.${frequency}`),
    days,
  });

export const lotName = ({ lotNumber }: Pick<Batch, 'lotNumber'>): string => t('pharmacy.lot', { lot: lotNumber });
export const untilWhen = ({ expiresOn }: Pick<Batch, 'expiresOn'>): string =>
  t('pharmacy.until', { date: formatDate(expiresOn) });
