import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { onAppointmentBooked } from './messages/onAppointmentBooked.ts';
import { onOrganizationRegistered } from './templates/onOrganizationRegistered.ts';

/** Everything messaging does about what others announce. */
export const reactions: Reaction[] = [
  ...referenceReactions,
  on(organizationRegistered, 'addStartingTemplates', onOrganizationRegistered),
  on(appointmentBooked, 'queueConfirmation', onAppointmentBooked),
];
