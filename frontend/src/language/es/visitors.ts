import { failure } from './failure.ts';
import { refusal } from './refusal.ts';
import { selfBooking } from './selfBooking.ts';

export const visitors = { failure, refusal, selfBooking };
