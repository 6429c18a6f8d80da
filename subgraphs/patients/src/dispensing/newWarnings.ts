import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { AllergyRow } from '../allergies/allergyTable.ts';
import type { Line } from '../prescriptions/prescriptionTable.ts';
import { speaksAgainst } from '../prescriptions/speaksAgainst.ts';
import type { Warning } from '../prescriptions/warnings.ts';

/**
 * Allergies that speak against lines and that their prescriber did not pass over, such as what became known since. What is
 * taken twice was the prescriber's to judge.
 */
export const newWarnings = (
  sealing: Sealing,
  lines: readonly Line[],
  known: { allergies: readonly AllergyRow[]; now: Date },
): Warning[] =>
  lines.flatMap(line =>
    speaksAgainst(sealing, [line], { ...known, prescriptions: [] }).filter(warning => !isPassedOver(line, warning)),
  );

const isPassedOver = ({ override }: Line, { kind, ingredient, about }: Warning): boolean =>
  override?.warnings.some(
    passed => passed.kind === kind && passed.ingredient === ingredient && passed.about === about,
  ) ?? false;
