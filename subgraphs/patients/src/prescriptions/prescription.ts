import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { PrescriptionRow, PrescriptionStatus } from './prescriptionTable.ts';

export type PrescriptionStep = 'CHANGE' | 'SIGN' | 'CANCEL';

const NEXT: Record<PrescriptionStatus, Partial<Record<PrescriptionStep, PrescriptionStatus>>> = {
  DRAFT: { CHANGE: 'DRAFT', SIGN: 'SIGNED' },
  SIGNED: { CANCEL: 'CANCELLED' },
  CANCELLED: {},
};

/** Why a step cannot be taken, by where the prescription is. */
const REASONS = { DRAFT: 'NOT_SIGNED', SIGNED: 'PRESCRIPTION_SIGNED', CANCELLED: 'PRESCRIPTION_CANCELLED' } as const;

type Stored = Pick<PrescriptionRow, 'author' | 'status' | 'version'>;

/**
 * Where a step leads, asked by somebody who looked at one version. Pure.
 * @throws Refusal FORBIDDEN NOT_THE_PRESCRIBER; CONFLICT NOT_SIGNED, PRESCRIPTION_SIGNED, PRESCRIPTION_CANCELLED, or
 * CHANGED_MEANWHILE
 */
export function prescriptionAfterStep(
  { author, status, version }: Stored,
  step: PrescriptionStep,
  asked: { actor: string; version: number },
): PrescriptionStatus {
  if (author !== asked.actor) throw new Refusal('FORBIDDEN', 'NOT_THE_PRESCRIBER');
  const next = NEXT[status][step];
  if (!next) throw new Refusal('CONFLICT', REASONS[status]);
  if (version !== asked.version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  return next;
}

/** No course is longer. */
export const LONGEST_COURSE_DAYS = 365;

const DAY_MILLISECONDS = 86_400_000;

/** When a line's course is over. Pure. */
export const courseEnd = (signedAt: Date, { days }: { days: number }): Date =>
  new Date(signedAt.getTime() + days * DAY_MILLISECONDS);
