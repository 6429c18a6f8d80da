import type { EntitySchema } from 'typeorm';
import { restoredOf, type Restored } from '@polyclinic/access/removals.ts';
import { putBackAllergy } from '../allergies/changeAllergy.ts';
import { AllergyTable, type AllergyRow } from '../allergies/allergyTable.ts';
import { putBackMember } from '../careTeam/changeCareTeam.ts';
import { CareTeamMemberTable, type CareTeamMember } from '../careTeam/careTeamTables.ts';
import type { ChartEntry, Removable } from '../chart/chartEntry.ts';
import { putBackContactPoint } from '../contacts/changeContacts.ts';
import { putBackCoverage } from '../coverages/changeCoverage.ts';
import { CoverageTable, type CoverageRow } from '../coverages/coverageTable.ts';
import { putBackDocument } from '../documents/changeDocument.ts';
import { DocumentTable, type DocumentRow } from '../documents/documentTables.ts';
import { putBackCondition } from '../problems/changeCondition.ts';
import { ConditionTable, type ConditionRow } from '../problems/conditionTable.ts';
import { ContactPointTable, type ContactPointRow } from '../registry/contactPointTable.ts';
import { putBackTag } from '../tags/tags.ts';
import { PatientTagTable, type PatientTagRow } from '../tags/tagTables.ts';
import { putBackVitalSigns } from '../vitals/markVitalSignsInError.ts';
import { VitalSignsTable, type VitalSignsRow } from '../vitals/vitalSignsTable.ts';
import type { PutBack } from './putBack.ts';

/** What is stored of one entry that was taken out, by its kind. */
export interface RemovedRows {
  ALLERGY: AllergyRow;
  CARE_TEAM_MEMBER: CareTeamMember;
  CONDITION: ConditionRow;
  CONTACT_POINT: ContactPointRow;
  COVERAGE: CoverageRow;
  DOCUMENT: DocumentRow;
  TAG: PatientTagRow;
  VITAL_SIGNS: VitalSignsRow;
}
export type RemovedKind = keyof RemovedRows;

/** What each of them has. */
export type RemovedRow = Pick<ChartEntry, 'id' | 'patientId' | 'version' | 'deletedAt'> & Removable;

interface Kind<Row extends RemovedRow> {
  table: EntitySchema<Row>;
  /** What of its own stands against putting one back, what is told, and which columns change with it. */
  putBack: (moment: PutBack, row: Row) => Promise<Partial<Row>>;
  /** What else has to be true of a row, in SQL. */
  only?: string;
  /** The column that says of two rows that they are about the same: the latest stands for all, none while one is in force. */
  same?: string;
}

/** The entries of a record that can be taken out and put back. Who may, and for how long, says the policy (AUD-10). */
export const REMOVED_KINDS: { [Name in RemovedKind]: Kind<RemovedRows[Name]> } = {
  ALLERGY: { table: AllergyTable, putBack: putBackAllergy },
  CARE_TEAM_MEMBER: { table: CareTeamMemberTable, putBack: putBackMember, same: 'practitioner_id' },
  CONDITION: { table: ConditionTable, putBack: putBackCondition },
  CONTACT_POINT: { table: ContactPointTable, putBack: putBackContactPoint, same: 'value_index' },
  COVERAGE: { table: CoverageTable, putBack: putBackCoverage },
  // A document of which no file ever came was taken out by nobody, and a photo is replaced.
  DOCUMENT: {
    table: DocumentTable,
    putBack: putBackDocument,
    only: `mine.kind = 'PAPER' and mine.deletion_reason is not null`,
  },
  TAG: { table: PatientTagTable, putBack: putBackTag, same: 'tag_id' },
  VITAL_SIGNS: { table: VitalSignsTable, putBack: putBackVitalSigns },
};

export const kindOf = <Name extends RemovedKind>(name: Name): Kind<RemovedRow> =>
  REMOVED_KINDS[name] as unknown as Kind<RemovedRow>;

/** What the policy says of a kind. */
export const policyOf = (name: RemovedKind): Restored => restoredOf('patients', kindOf(name).table.options.name);

const DAY_MS = 86_400_000;

/** Until when an entry can be put back; null: always. Pure. */
export function restorableUntil(name: RemovedKind, { deletedAt }: Pick<RemovedRow, 'deletedAt'>): Date | null {
  const { withinDays } = policyOf(name);
  return withinDays === null || deletedAt === null ? null : new Date(deletedAt.getTime() + withinDays * DAY_MS);
}
