import { openAllergy } from '../allergies/allergyTable.ts';
import { enteredBy } from '../chart/chartLists.ts';
import { openedOf } from '../chart/openedOf.ts';
import { openCoverage } from '../coverages/changeCoverage.ts';
import { openDocumentRow } from '../documents/documentTables.ts';
import { openCondition } from '../problems/conditionTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openVitalSigns } from '../vitals/vitalSignsTable.ts';
import { removedEntries } from './removedEntries.ts';
import { removedPatients } from './removedPatients.ts';
import { restorableUntil, type RemovedRows } from './removedKinds.ts';
import { restoreRemoved } from './restoreRemoved.ts';

const opened = openedOf<RemovedRows>();

export const removedResolvers: Resolvers = {
  Query: { removedPatients: (_, args, context) => removedPatients(context, args) },
  Mutation: { restoreRemoved: (_, args, context) => restoreRemoved(context, args) },
  Patient: {
    removed: ({ id }, _, context) => removedEntries(context, id),
    removedAt: ({ deletedAt, mergedInto }) => (mergedInto === null ? deletedAt : null),
    removedBy: ({ deletedBy }) => enteredBy({ recordedBy: deletedBy }),
  },
  RemovedEntry: {
    id: ({ row }) => row.id,
    version: ({ row }) => row.version,
    removedAt: ({ row }) => row.deletedAt!,
    removedBy: ({ row: { deletedBy } }) => enteredBy({ recordedBy: deletedBy }),
    restorableUntil: ({ kind, row }) => restorableUntil(kind, row),
    allergy: opened('ALLERGY', 'ALLERGY', openAllergy),
    careTeamMember: entry => (entry.kind === 'CARE_TEAM_MEMBER' ? entry.row : null),
    condition: opened('CONDITION', 'DIAGNOSIS', openCondition),
    contactPoint: entry => (entry.kind === 'CONTACT_POINT' ? entry.row : null),
    coverage: opened('COVERAGE', 'COVERAGE', openCoverage),
    document: opened('DOCUMENT', 'DOCUMENT', openDocumentRow),
    tag: (entry, _, { load }) => (entry.kind === 'TAG' ? load.tag.load(entry.row.tagId) : null),
    vitalSigns: opened('VITAL_SIGNS', 'VITAL_SIGN', openVitalSigns),
  },
};
