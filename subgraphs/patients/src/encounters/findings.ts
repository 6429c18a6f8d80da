import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { diagnosisCodes } from '../problems/diagnosisCodes.ts';
import type { EncounterRow } from './encounterTable.ts';

export interface EncounterDiagnosis {
  /** ICD-10-CM, with its point. */
  code: string;
  /** What the code stood for when it was written. */
  display: string;
}

/** What a visit found and asks for, beside the note's text. */
export interface Findings {
  diagnoses: readonly EncounterDiagnosis[];
  followUpReason: string | null;
}

const NONE: Findings = { diagnoses: [], followUpReason: null };
const MAX_DIAGNOSES = 12;
const DAY_MILLISECONDS = 86_400_000;
/** Further ahead nobody asks a patient to come again. */
const MAX_DAYS_AHEAD = 730;

/** What is left out stays as it was; a follow-up of null is taken away. */
export const findingsInput = z.object({
  diagnoses: z.array(z.string().trim().toUpperCase().min(3).max(8)).max(MAX_DIAGNOSES).nullish(),
  followUp: z
    .object({
      on: z.iso.date(),
      reason: z
        .string()
        .trim()
        .max(500)
        .nullish()
        .transform(text => text || null),
    })
    .nullish(),
});
export type FindingsInput = z.infer<typeof findingsInput>;

const place = (rowId: string) => ({ table: 'encounter', column: 'findings', rowId });

export const openFindings = ({ cipher }: Sealing, { id, findings }: Pick<EncounterRow, 'id' | 'findings'>): Findings =>
  findings ? (JSON.parse(cipher.open(place(id), findings)) as Findings) : NONE;

/**
 * What is written of a visit's findings, sealed.
 * @param before as stored; null for a visit that is opened
 * @throws Refusal BAD_USER_INPUT CODE_UNKNOWN
 */
export function writtenFindings(
  sealing: Sealing,
  id: string,
  { input, before }: { input: FindingsInput; before: Pick<EncounterRow, 'id' | 'findings' | 'followUpOn'> | null },
): Pick<EncounterRow, 'findings' | 'followUpOn'> {
  const { diagnoses: codes, followUp } = input;
  const former = before ? openFindings(sealing, before) : NONE;
  const findings: Findings = {
    diagnoses: codes ? diagnosesOf(codes, former) : former.diagnoses,
    followUpReason: followUp === undefined ? former.followUpReason : (followUp?.reason ?? null),
  };
  const followUpOn = followUp === undefined ? (before?.followUpOn ?? null) : (followUp?.on ?? null);
  const nothing = findings.diagnoses.length === 0 && findings.followUpReason === null;
  return { findings: nothing ? null : sealing.cipher.seal(place(id), JSON.stringify(findings)), followUpOn };
}

/** Each code once, with the words it had when it was first written. @throws Refusal BAD_USER_INPUT CODE_UNKNOWN */
function diagnosesOf(codes: readonly string[], former: Findings): EncounterDiagnosis[] {
  return [...new Set(codes)].map(code => {
    const known = former.diagnoses.find(each => each.code === code) ?? diagnosisCodes().get(code);
    if (!known) throw new Refusal('BAD_USER_INPUT', 'CODE_UNKNOWN');
    return { code, display: known.display };
  });
}

/**
 * A follow-up lies ahead, wherever on earth today is, and not further than two years. Pure.
 * @throws Refusal BAD_USER_INPUT IN_THE_PAST or TOO_FAR_AHEAD
 */
export function assertAhead({ followUp }: FindingsInput, now: Date): void {
  if (!followUp) return;
  const dayIn = (days: number) => new Date(now.getTime() + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const fields = [{ path: 'followUp.on', problem: 'does not go with the rest' }];
  // West of Greenwich it may still be yesterday.
  if (followUp.on < dayIn(-0.5)) throw new Refusal('BAD_USER_INPUT', 'IN_THE_PAST', { fields });
  if (followUp.on > dayIn(MAX_DAYS_AHEAD)) throw new Refusal('BAD_USER_INPUT', 'TOO_FAR_AHEAD', { fields });
}
