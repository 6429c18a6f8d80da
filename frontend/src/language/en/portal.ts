/** What patients and those who act for them see. */
export const portal = {
  title: 'Your record',
  hello: 'Hello, {name}',
  records: 'Records',
  none: 'No record is open to you',
  noneWhy:
    'Ask at the reception of {organization} to open yours. What was open may have been closed, or the proof that you act for somebody has ended.',
  notOpened: 'The clinic has not opened this part to you.',
  appointments: 'Visits',
  noAppointments: 'No visits.',
  upcoming: 'To come',
  nothingBooked: 'Nothing is booked.',
  past: 'Earlier',
  prescriptions: 'Prescriptions',
  noPrescriptions: 'No prescriptions.',
  cancelled: 'Cancelled: do not use it',
  paper: 'Get the PDF',
  invoices: 'Bills',
} as const;
