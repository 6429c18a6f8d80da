/** Words of a clinic that several features say. */
export const clinic = {
  doctor: 'Doctor',
  doctors: 'Doctors',
  allDoctors: 'All doctors',
  anyDoctor: 'Any doctor',
  patient: 'Patient',
  clinic: 'Clinic',
  clinics: 'Clinics',
  room: 'Room',
  reason: 'Reason',
  priority: 'Priority',
  noPriority: 'No priority',
  role: 'Role',
  timezone: 'Time zone',
  anotherDay: '{date}, choose another day',
  moreAbout: 'More about {name}',
} as const;
