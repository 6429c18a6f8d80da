import { prescriptionChanged as contract } from '@polyclinic/events/patients/prescriptionChanged.v1.ts';
import type { Arguments, Feed } from './liveFields.ts';

/** What becomes of one clinic's signed prescriptions. */
export const prescriptionChanged = ({ clinicId }: Arguments): Feed => ({
  types: [contract.type],
  topics: [contract.topic],
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ payload }) => {
    const told = contract.payload.safeParse(payload).data;
    if (told?.clinicId !== clinicId) return null;
    return { __typename: 'PrescriptionChange', prescriptionId: told?.prescriptionId, step: told?.step };
  },
});
