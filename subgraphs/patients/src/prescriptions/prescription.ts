import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { PrescriptionRow } from './prescriptionTable.ts';

type Stored = Pick<PrescriptionRow, 'author' | 'status' | 'version'>;
interface Asked {
  actor: string;
  /** What the prescriber looked at. */
  version: number;
}

/** What has to be true of a prescription before a step: DRAFT → SIGNED → CANCELLED, and a draft may be written anew. */
export type Standing = (stored: Stored, asked: Asked) => void;

/**
 * A draft is changed and signed. Pure.
 * @throws Refusal FORBIDDEN NOT_THE_PRESCRIBER; CONFLICT PRESCRIPTION_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE
 */
export const mustBeDraft: Standing = (stored, asked) => {
  mustBePrescriber(stored, asked);
  if (stored.status === 'SIGNED') throw new Refusal('CONFLICT', 'PRESCRIPTION_SIGNED');
  if (stored.status === 'CANCELLED') throw new Refusal('CONFLICT', 'PRESCRIPTION_CANCELLED');
  mustBeUnchanged(stored, asked);
};

/**
 * What was signed is cancelled. Pure.
 * @throws Refusal FORBIDDEN NOT_THE_PRESCRIBER; CONFLICT NOT_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE
 */
export const mustBeSigned: Standing = (stored, asked) => {
  mustBePrescriber(stored, asked);
  if (stored.status === 'DRAFT') throw new Refusal('CONFLICT', 'NOT_SIGNED');
  if (stored.status === 'CANCELLED') throw new Refusal('CONFLICT', 'PRESCRIPTION_CANCELLED');
  mustBeUnchanged(stored, asked);
};

const mustBePrescriber: Standing = ({ author }, { actor }) => {
  if (author !== actor) throw new Refusal('FORBIDDEN', 'NOT_THE_PRESCRIBER');
};

const mustBeUnchanged: Standing = ({ version }, asked) => {
  if (version !== asked.version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
};

/** No course is longer. */
export const LONGEST_COURSE_DAYS = 365;

const DAY_MILLISECONDS = 86_400_000;

/** When a line's course is over. Pure. */
export const courseEnd = (signedAt: Date, { days }: { days: number }): Date =>
  new Date(signedAt.getTime() + days * DAY_MILLISECONDS);
