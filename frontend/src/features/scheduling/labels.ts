import type { AppointmentLabel, OverbookReason } from '../../graphql/graphql.ts';

/** What the front desk should know of a visit. */
export const LABELS: readonly AppointmentLabel[] = [
  'FIRST_VISIT',
  'INTERPRETER',
  'WHEELCHAIR',
  'FASTING',
  'COMPANION',
  'REMOTE',
];

/** Why a visit goes beyond the places. */
export const OVERBOOK_REASONS: readonly OverbookReason[] = [
  'URGENT',
  'PATIENT_REQUEST',
  'PRACTITIONER_REQUEST',
  'OTHER',
];

export const isOverbookReason = (value: string): value is OverbookReason =>
  OVERBOOK_REASONS.some(reason => reason === value);

/** Characters a visit's reason has at most. */
export const MAX_REASON = 500;
