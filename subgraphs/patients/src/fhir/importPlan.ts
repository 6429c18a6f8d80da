import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { AllergyInput } from '../allergies/allergy.ts';
import type { ConditionInput } from '../problems/condition.ts';
import type { ContactPoint, Demographics } from '../registry/patientRecord.ts';
import type { ReportInput } from '../diagnosticReports/reportInput.ts';
import type { Measured } from '../vitals/observe.ts';

/** One thing in a file, and what becomes of it. */
export interface ImportEntry {
  /** Such as `entry.3`. */
  path: string;
  /** Such as `AllergyIntolerance`. */
  kind: string;
  /** What it is about; null where that was not read. */
  summary: string | null;
  /** The reason it is left out; null: it is taken. */
  ignored: string | null;
}

export type ImportedCondition = ConditionInput & { code: string };

/** What was measured at one time. */
export interface ImportedVitalSigns {
  takenAt: Date;
  measures: Measured[];
}

/** What an import writes. */
export interface ImportPlan {
  person: Omit<Demographics, 'mrn'>;
  contactPoints: ContactPoint[];
  allergies: AllergyInput[];
  noKnownAllergies: boolean;
  conditions: ImportedCondition[];
  vitalSigns: ImportedVitalSigns[];
  reports: ReportInput[];
  entries: ImportEntry[];
}

/** What reading one resource gives: a word for it, and whether it was added to the plan. */
export type Reading = Pick<ImportEntry, 'summary' | 'ignored'>;

export const taken = (summary: string): Reading => ({ summary, ignored: null });
export const ignored = (reason: string, summary: string | null = null): Reading => ({ summary, ignored: reason });

/** More than a list that anybody reads. */
const MAX_LISTED = 100;

/** Why an entry is not added to a list: what a rule of the list says, or that it is full; null: it may be. */
export function reasonAgainst(list: readonly unknown[], rule: () => void): string | null {
  try {
    rule();
  } catch (error) {
    if (error instanceof Refusal) return String(error.extensions['reason']);
    throw error;
  }
  return list.length < MAX_LISTED ? null : 'LIST_FULL';
}
