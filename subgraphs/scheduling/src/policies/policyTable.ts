import { EntitySchema } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { BookingChannel } from '../appointments/appointmentTable.ts';
import { NO_POLICY, type BookingPolicy as KernelPolicy } from '../kernel/diary.ts';

export const OVERBOOKINGS = ['NONE', 'COUNT', 'PERCENT'] as const;
export type Overbooking = (typeof OVERBOOKINGS)[number];

/** What a clinic asks of its bookings, as stored. */
export interface BookingPolicy {
  tenantId: string;
  clinicId: string;
  /** Patients and programs book not sooner than this after now. */
  noticeMinutes: number;
  /** Nor later than this after now. */
  horizonDays: number;
  /** Visits of one practitioner that may begin on one local day; null: any number. */
  visitsPerDay: number | null;
  /** Patients cancel and move no later than this before the visit. */
  cancelWindowMinutes: number;
  overbooking: Overbooking;
  /** Visits beyond the places, of one practitioner on one local day: a number, or percent of the day's visits. */
  overbookLimit: number;
  /** After this a visit nobody came to is a no-show; null: only by hand. */
  noShowAfterMinutes: number | null;
  holdMinutes: number;
  /** Whether patients book by themselves. */
  selfBooking: boolean;
  version: number;
}

export const BookingPolicyTable = new EntitySchema<BookingPolicy>({
  name: 'booking_policy',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text', primary: true },
    noticeMinutes: { name: 'notice_minutes', type: 'integer', default: 0 },
    horizonDays: { name: 'horizon_days', type: 'smallint', default: 366 },
    visitsPerDay: { name: 'visits_per_day', type: 'smallint', nullable: true },
    cancelWindowMinutes: { name: 'cancel_window_minutes', type: 'integer', default: 0 },
    overbooking: { type: 'text', default: 'NONE' },
    overbookLimit: { name: 'overbook_limit', type: 'smallint', default: 0 },
    noShowAfterMinutes: { name: 'no_show_after_minutes', type: 'smallint', nullable: true },
    holdMinutes: { name: 'hold_minutes', type: 'smallint', default: 10 },
    selfBooking: { name: 'self_booking', type: 'boolean', default: false },
    version: { type: 'integer', default: 1 },
  },
});

/** What holds where a clinic has set nothing; the columns' defaults. Its version 0 is what the first change is based on. */
const DEFAULTS: Omit<BookingPolicy, 'tenantId' | 'clinicId'> = {
  noticeMinutes: 0,
  horizonDays: 366,
  visitsPerDay: null,
  cancelWindowMinutes: 0,
  overbooking: 'NONE',
  overbookLimit: 0,
  noShowAfterMinutes: null,
  holdMinutes: 10,
  selfBooking: false,
  version: 0,
};

/** A clinic's policy, or the defaults. */
export async function policyOf(tx: TenantTx, clinicId: string): Promise<BookingPolicy> {
  const kept = await tx.findOneBy(BookingPolicyTable, { clinicId });
  return kept ?? { tenantId: tx.scope.tenantId, clinicId, ...DEFAULTS };
}

/** The front desk books at short notice and far ahead; the number of visits a day binds everybody. Pure. */
export const rulesFor = (
  { noticeMinutes, horizonDays, visitsPerDay }: BookingPolicy,
  channel: BookingChannel,
): KernelPolicy =>
  channel === 'FRONT_DESK' ? { ...NO_POLICY, visitsPerDay } : { noticeMinutes, horizonDays, visitsPerDay };
