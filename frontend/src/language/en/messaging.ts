/** What is sent to patients. */
export const messaging = {
  none: 'Nothing sent yet.',
  purpose: {
    APPOINTMENT_CONFIRMATION: 'Appointment confirmation by e-mail',
    APPOINTMENT_MOVED: 'Word of the new time by e-mail',
    APPOINTMENT_CANCELLED: 'Word of the cancellation by e-mail',
    APPOINTMENT_REMINDER: 'Reminder by e-mail',
    APPOINTMENT_FOLLOW_UP: 'Message after the visit by e-mail',
    WAITLIST_OFFER: 'Word of a free time by e-mail',
    RECALL: 'Reminder to come again by e-mail',
  },
  status: { QUEUED: 'Planned', SENT: 'Sent', SUPPRESSED: 'Not sent', FAILED: 'Failed', WITHDRAWN: 'Withdrawn' },
  failure: {
    UNSAFE_CONTACT: 'No contact is marked as safe for messages',
    NO_CONTACT: 'No e-mail address is known',
    CANCELLED: 'The appointment was cancelled',
    NOT_TO_COME: 'The appointment was no longer to come',
    OVER: 'It was too late to send it',
    OFFER_ENDED: 'The offer had ended',
    BOOKED_AGAIN: 'Booked already',
    OTHER: 'It could not be delivered',
  },
  notTold: {
    UNSAFE_CONTACT: 'Not told by e-mail: no contact is marked as safe for messages',
    NO_CONTACT: 'Not told by e-mail: no e-mail address is known',
    CANCELLED: 'Not told by e-mail: the appointment was cancelled',
    NOT_TO_COME: 'Not told by e-mail: the appointment was no longer to come',
    OVER: 'Not told by e-mail: it was too late to send it',
    OFFER_ENDED: 'Not told by e-mail: the offer had ended',
    BOOKED_AGAIN: 'Not told by e-mail: a visit was booked already',
    OTHER: 'Not told by e-mail: it could not be delivered',
  },
} as const;
