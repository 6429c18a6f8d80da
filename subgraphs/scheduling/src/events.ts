import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import { patientRegistered } from '@polyclinic/events/patients/patientRegistered.v1.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { onPatientDeleted, onPatientRegistered, onPractitionerJoined } from './people/onPeopleChanged.ts';

/** Everything scheduling does about what others announce. */
export const reactions: Reaction[] = [
  ...referenceReactions,
  on(practitionerJoined, 'keepPractitionerReference', onPractitionerJoined),
  on(patientRegistered, 'keepPatientReference', onPatientRegistered),
  on(patientDeleted, 'endPatientReference', onPatientDeleted),
];
