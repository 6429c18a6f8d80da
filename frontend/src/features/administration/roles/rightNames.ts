interface RightName {
  /** For its box, below its action. */
  short: string;
  /** Completes "can" and "can no longer". */
  does: string;
}

const NAMES: Record<string, RightName> = {
  'organization:read': { short: 'See', does: 'see the organization’s profile' },
  'organization:manage': { short: 'Change', does: 'change the organization’s profile and settings' },
  'clinic:read': { short: 'See', does: 'see clinics' },
  'clinic:manage': { short: 'Open and change', does: 'open clinics and change their profiles' },
  'practitioner:read': { short: 'See', does: 'see practitioners' },
  'member:read': { short: 'See', does: 'see the people of the organization and their roles' },
  'member:manage': {
    short: 'Invite and change',
    does: 'invite people, change their roles and clinics, and change rights',
  },
  'api-key:read': { short: 'See', does: 'see API keys' },
  'api-key:manage': { short: 'Issue and revoke', does: 'issue, rotate and revoke API keys' },
  'audit:read': { short: 'Read', does: 'read the audit trail' },
  'patient:read': { short: 'See', does: 'find patients and see who they are' },
  'patient:contact': { short: 'See contact details', does: 'see patients’ telephone numbers and addresses' },
  'patient:register': { short: 'Register', does: 'register patients' },
  'patient:update': { short: 'Change', does: 'change patients’ details' },
  'patient:delete': { short: 'Remove', does: 'remove patients’ records' },
  'encounter:read': { short: 'Read notes', does: 'read clinical notes' },
  'encounter:write': { short: 'Write notes', does: 'write and sign clinical notes' },
  'chart:read': { short: 'See', does: 'see problems, allergies and vital signs' },
  'chart:write': { short: 'Write problems', does: 'write problem lists' },
  'allergy:write': { short: 'Write', does: 'write allergies' },
  'vitals:write': { short: 'Take', does: 'take vital signs' },
  'prescription:read': { short: 'See', does: 'see prescriptions and medicines' },
  'prescription:write': { short: 'Prescribe', does: 'write, sign and cancel prescriptions' },
  'schedule:read': { short: 'See', does: 'see working hours' },
  'schedule:manage': { short: 'Change', does: 'change working hours' },
  'slot:read': { short: 'See', does: 'see free times' },
  'appointment:read': { short: 'See', does: 'see the calendar and its appointments' },
  'appointment:book': { short: 'Book', does: 'book appointments' },
  'appointment:cancel': { short: 'Cancel', does: 'cancel appointments' },
  'appointment:overbook': { short: 'Overbook', does: 'book beyond the places of a session' },
  'queue:read': { short: 'See', does: 'see who waits, and the waiting room’s board' },
  'queue:manage': { short: 'Check in and call', does: 'check patients in, call them and change the order' },
  'waitlist:read': { short: 'See', does: 'see the waitlist' },
  'waitlist:manage': { short: 'Change and offer', does: 'put patients on the waitlist and offer them times' },
  'report:read': { short: 'See', does: 'see what days and months came to' },
  'service-item:read': { short: 'See', does: 'see the price list' },
  'service-item:manage': { short: 'Change', does: 'change the price list' },
  'invoice:read': { short: 'See', does: 'see invoices' },
  'template:read': { short: 'See', does: 'see message templates and reminders' },
  'reminder:manage': { short: 'Change', does: 'say when patients are reminded' },
  'message:read': { short: 'See', does: 'see messages sent to patients' },
};

/** What a right allows, as people say it; one without words of its own is called by its permission. */
export const rightName = (permission: string): RightName =>
  NAMES[permission] ?? { short: permission.split(':')[1] ?? permission, does: `do what “${permission}” allows` };

const MODULES: Record<string, string> = {
  'api-key': 'API keys',
  allergy: 'Allergies',
  audit: 'Audit trail',
  chart: 'Clinical record',
  encounter: 'Clinical notes',
  member: 'People and rights',
  organization: 'Organization',
  'service-item': 'Price list',
  slot: 'Free times',
  schedule: 'Working hours',
  template: 'Message templates',
  vitals: 'Vital signs',
};

/** A module as people say it: `service-item` is "Price list", `patient` is "Patients". */
export function moduleName(module: string): string {
  const words = module.replaceAll('-', ' ');
  return MODULES[module] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}s`;
}
