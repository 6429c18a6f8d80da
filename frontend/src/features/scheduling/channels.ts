import type { BookingChannel } from '../../graphql/graphql.ts';

/** How a booking came about, as people say it. */
export const CHANNELS: Record<BookingChannel, string> = {
  FRONT_DESK: 'At the front desk',
  PORTAL: 'In the portal',
  WHATSAPP: 'By WhatsApp',
  API: 'By a partner',
};

export const isChannel = (value: string): value is BookingChannel => Object.hasOwn(CHANNELS, value);
