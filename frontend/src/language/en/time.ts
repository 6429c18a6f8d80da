/** Lengths of time. */
export const time = {
  minutes: '{minutes, number} min',
  hours: '{hours, number} h',
  hoursMinutes: '{hours, number} h {minutes, number} min',
  ahead: '{length} ahead',
  behind: '{length} behind',
} as const;
