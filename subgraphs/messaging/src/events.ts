import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { followupSet } from '@polyclinic/events/patients/followupSet.v1.ts';
import { paperShared } from '@polyclinic/events/patients/paperShared.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { waitlistOffered } from '@polyclinic/events/scheduling/waitlistOffered.v1.ts';
import { mergeReactions } from '@polyclinic/subgraph/patientMerges.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { onAppointmentBooked } from './messages/onAppointmentBooked.ts';
import { onAppointmentCancelled } from './messages/onAppointmentCancelled.ts';
import { onAppointmentRescheduled } from './messages/onAppointmentRescheduled.ts';
import { onWaitlistOffered } from './messages/onWaitlistOffered.ts';
import { onPaperShared } from './papers/onPaperShared.ts';
import { onFollowupSet } from './recalls/onFollowupSet.ts';
import { onAppointmentStatusChanged } from './reminders/onAppointmentStatusChanged.ts';
import { onClinicOpened } from './reminders/onClinicOpened.ts';
import { onOrganizationRegistered } from './templates/onOrganizationRegistered.ts';

/** Everything messaging does about what others announce. */
export const reactions: Reaction[] = [
  ...referenceReactions,
  on(organizationRegistered, 'addStartingTemplates', onOrganizationRegistered),
  on(clinicOpened, 'addStartingReminders', onClinicOpened),
  on(appointmentBooked, 'queueConfirmation', onAppointmentBooked),
  on(appointmentRescheduled, 'moveReminders', onAppointmentRescheduled),
  on(appointmentCancelled, 'withdrawReminders', onAppointmentCancelled),
  on(appointmentStatusChanged, 'followReminders', onAppointmentStatusChanged),
  on(followupSet, 'planRecall', onFollowupSet),
  on(paperShared, 'queuePaper', onPaperShared),
  on(waitlistOffered, 'queueOffer', onWaitlistOffered),
  ...mergeReactions('messaging', [{ name: 'message' }, { name: 'visit' }]),
];
