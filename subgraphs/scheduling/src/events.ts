import { keep, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import { patientRegistered } from '@polyclinic/events/patients/patientRegistered.v1.ts';
import { patientRestored } from '@polyclinic/events/patients/patientRestored.v1.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { waitlistReactions } from './waitlist/onTimeFreed.ts';
import { schedulingMerges } from './people/merges.ts';
import {
  onPatientDeleted,
  onPatientRegistered,
  onPatientRestored,
  onPractitionerJoined,
} from './people/onPeopleChanged.ts';

/** Everything scheduling does about what is announced; time that is free again it hears of from itself. */
export const reactionsBy = (now: () => Date): Reaction[] => [
  ...referenceReactions,
  keep(practitionerJoined, 'keepPractitionerReference', onPractitionerJoined),
  keep(patientRegistered, 'keepPatientReference', onPatientRegistered),
  keep(patientDeleted, 'endPatientReference', onPatientDeleted),
  keep(patientRestored, 'restorePatientReference', onPatientRestored),
  ...schedulingMerges,
  ...waitlistReactions(now),
];
