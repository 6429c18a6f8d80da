import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { openAllergy, type AllergyRow } from '../allergies/allergyTable.ts';
import { formulary } from '../formulary/formulary.ts';
import { currentMedicines } from './currentMedicines.ts';
import type { Line, PrescriptionRow } from './prescriptionTable.ts';
import { warningsOf, type Warning } from './warnings.ts';

/** What is known of the patient when lines are looked at. */
export interface KnownOfPatient {
  allergies: readonly AllergyRow[];
  /** Signed ones of at least the longest course. */
  prescriptions: readonly PrescriptionRow[];
  now: Date;
}

/** What speaks against lines: active allergies that nobody refuted, and what is taken or written twice. */
export const speaksAgainst = (
  sealing: Sealing,
  lines: readonly Line[],
  { allergies, prescriptions, now }: KnownOfPatient,
): Warning[] =>
  warningsOf(lines, {
    allergies: allergies
      .filter(
        ({ clinicalStatus, verificationStatus }) => clinicalStatus === 'ACTIVE' && verificationStatus !== 'REFUTED',
      )
      .map(row => openAllergy(sealing, row).substance),
    active: currentMedicines(sealing, prescriptions, now).map(({ line }) => line),
    namesOf: formulary().namesOf,
  });
