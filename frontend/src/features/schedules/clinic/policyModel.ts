import type { Overbooking } from '../../../graphql/graphql.ts';
import type { ClinicPolicy } from '../scheduleQueries.ts';
import { isWithin } from './NumberField.tsx';

/** A booking policy as its form holds it: what was typed; empty where nothing is asked. */
export interface PolicyText {
  noticeHours: string;
  horizonDays: string;
  visitsPerDay: string;
  cancelHours: string;
  overbooking: Overbooking;
  overbookLimit: string;
  noShowMinutes: string;
  holdMinutes: string;
  selfBooking: boolean;
}

export type NumberName = Exclude<keyof PolicyText, 'overbooking' | 'selfBooking'>;

/** What the API takes, and whether nothing may be asked. */
export const RANGES: Record<NumberName, { from: number; to: number; optional?: boolean }> = {
  noticeHours: { from: 0, to: 720 },
  horizonDays: { from: 1, to: 366 },
  visitsPerDay: { from: 1, to: 500, optional: true },
  cancelHours: { from: 0, to: 720 },
  overbookLimit: { from: 0, to: 100 },
  noShowMinutes: { from: 5, to: 1440, optional: true },
  holdMinutes: { from: 1, to: 60 },
};

const text = (value: number | null): string => (value === null ? '' : String(value));

/** Whole hours are shown; a part of one counts as one, so that nothing is loosened unseen. */
const hours = (minutes: number): string => String(Math.ceil(minutes / 60));

export const policyText = (policy: ClinicPolicy): PolicyText => ({
  noticeHours: hours(policy.noticeMinutes),
  horizonDays: text(policy.horizonDays),
  visitsPerDay: text(policy.visitsPerDay),
  cancelHours: hours(policy.cancelWindowMinutes),
  overbooking: policy.overbooking,
  overbookLimit: text(policy.overbookLimit),
  noShowMinutes: text(policy.noShowAfterMinutes),
  holdMinutes: text(policy.holdMinutes),
  selfBooking: policy.selfBooking,
});

/** Whether it can be saved. */
export const isPolicy = (typed: PolicyText): boolean =>
  Object.entries(RANGES).every(([name, range]) => {
    const value = typed[name as NumberName];
    return isWithin(value, range) || (range.optional === true && value === '');
  });

/** As the API takes it. */
export const policyInput = (typed: PolicyText) => ({
  noticeMinutes: Number(typed.noticeHours) * 60,
  horizonDays: Number(typed.horizonDays),
  visitsPerDay: typed.visitsPerDay === '' ? null : Number(typed.visitsPerDay),
  cancelWindowMinutes: Number(typed.cancelHours) * 60,
  overbooking: typed.overbooking,
  overbookLimit: Number(typed.overbookLimit),
  noShowAfterMinutes: typed.noShowMinutes === '' ? null : Number(typed.noShowMinutes),
  holdMinutes: Number(typed.holdMinutes),
  selfBooking: typed.selfBooking,
});
