import type { Identity } from './principal.ts';
import type { Role } from './roles.ts';

/** Why somebody looks at a record: codes of HL7's ActReason, PurposeOfUse, as FHIR's audit events use them. */
export type PurposeOfUse = 'TREAT' | 'PATRQT' | 'HPAYMT' | 'HOPERAT';

/** The first role that is held says it; whoever holds none of these looks in the course of running the clinic. */
const BY_ROLE: ReadonlyArray<[Role, PurposeOfUse]> = [
  ['PRACTITIONER', 'TREAT'],
  ['NURSE', 'TREAT'],
  ['PHARMACIST', 'TREAT'],
  ['PATIENT', 'PATRQT'],
  ['PROXY', 'PATRQT'],
  ['BILLING', 'HPAYMT'],
];

/** What the trail of a read gives as its reason (AUD-05, AUD-20): what the caller's role is there for. */
export const purposeOf = ({ roles }: Pick<Identity, 'roles'>): PurposeOfUse =>
  BY_ROLE.find(([role]) => roles.includes(role))?.[1] ?? 'HOPERAT';
