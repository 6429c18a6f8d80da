import type { Collision } from '../../../graphql/graphql.ts';

/** Why a time could not be had, in words. */
export const COLLISIONS: Record<Collision, string> = {
  PRACTITIONER: 'That time is taken.',
  PATIENT: 'The patient already has an appointment at that time.',
  ROOM: 'The room is taken at that time.',
  DAY_FULL: 'The doctor’s day is full.',
};
