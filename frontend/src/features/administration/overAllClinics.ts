/**
 * What administration asks for concerns the organization: without this the API answers about the clinic in force alone,
 * and a member of two clinics would seem to work in one.
 */
export const overAllClinics = { context: { everyClinic: true } } as const;
