import type { AppointmentLabel, OverbookReason } from '../../graphql/graphql.ts';

/** What the front desk should know of a visit, in words. */
export const LABELS: Record<AppointmentLabel, string> = {
  FIRST_VISIT: 'First visit',
  INTERPRETER: 'Interpreter',
  WHEELCHAIR: 'Wheelchair',
  FASTING: 'Fasting',
  COMPANION: 'With a companion',
  REMOTE: 'By video',
};

export const ALL_LABELS = Object.keys(LABELS) as AppointmentLabel[];

/** Why a visit goes beyond the places, in words. */
export const OVERBOOK_REASONS: Record<OverbookReason, string> = {
  URGENT: 'It is urgent',
  PATIENT_REQUEST: 'The patient asks for it',
  PRACTITIONER_REQUEST: 'The doctor asks for it',
  OTHER: 'Another reason',
};

export const isOverbookReason = (value: string): value is OverbookReason => Object.hasOwn(OVERBOOK_REASONS, value);

/** Characters a visit's reason has at most. */
export const MAX_REASON = 500;
