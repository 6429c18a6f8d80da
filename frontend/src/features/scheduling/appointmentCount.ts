/** Such as 1 appointment, 5 appointments. Pure. */
export const appointmentCount = (count: number): string => (count === 1 ? '1 appointment' : `${count} appointments`);
