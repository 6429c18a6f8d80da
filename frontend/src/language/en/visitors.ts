import { failure } from './failure.ts';
import { refusal } from './refusal.ts';
import { selfBooking } from './selfBooking.ts';

/** The part of the catalogue that visitors' pages read: their first load carries no words of the dashboard. */
export const visitors = { failure, refusal, selfBooking } as const;
