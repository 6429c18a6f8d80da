import type { BookingChannel } from '../../graphql/graphql.ts';

/** How a booking came about. */
export const CHANNELS: readonly BookingChannel[] = ['FRONT_DESK', 'PORTAL', 'WHATSAPP', 'API'];

export const isChannel = (value: string): value is BookingChannel => CHANNELS.some(channel => channel === value);
