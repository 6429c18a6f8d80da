import { keep, on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { MERGING_SERVICES, patientMergeApplied } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { keepVisibility } from './careTeam/keepVisibility.ts';
import { onAppointmentRescheduled } from './encounters/onAppointmentRescheduled.ts';
import { onAppointmentBooked } from './encounters/onAppointmentBooked.ts';
import { onPractitionerJoined } from './encounters/onPractitionerJoined.ts';
import { onClinicOpened } from './print/onClinicOpened.ts';
import { onPatientMergeApplied } from './merges/onPatientMergeApplied.ts';
import { onOrganizationRegistered } from './noteTemplates/onOrganizationRegistered.ts';

/** Everything this service does about what others announce. */
export const reactions: Reaction[] = [
  ...referenceReactions,
  on(organizationRegistered, 'addStartingNoteTemplates', onOrganizationRegistered),
  keep(clinicOpened, 'keepLetterhead', onClinicOpened),
  keep(practitionerJoined, 'keepPractitionerReference', onPractitionerJoined),
  keep(organizationRegistered, 'keepVisibility', keepVisibility),
  keep(appointmentBooked, 'keepAppointmentReference', onAppointmentBooked),
  keep(appointmentRescheduled, 'keepAppointmentPractitioner', onAppointmentRescheduled),
  ...MERGING_SERVICES.map(service =>
    on(patientMergeApplied(service), 'notePatientMergeApplied', onPatientMergeApplied),
  ),
];
