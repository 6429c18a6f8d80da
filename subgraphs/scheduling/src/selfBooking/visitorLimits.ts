/** Every limit on what visitors of a booking page do (ASVS 2.4.1). What an operation may cost is the gateway's to limit. */

/** How often something may be done within some minutes. */
export interface Limit {
  name: string;
  most: number;
  minutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const LIMITS = {
  /** Times kept, by one network in one clinic: a waiting room has one address. */
  holdsOfNetwork: { name: 'HOLDS_OF_NETWORK', most: 40, minutes: HOUR },
  holdsOfClinic: { name: 'HOLDS_OF_CLINIC', most: 400, minutes: HOUR },
  codesOfNetwork: { name: 'CODES_OF_NETWORK', most: 20, minutes: HOUR },
  codesOfClinic: { name: 'CODES_OF_CLINIC', most: 200, minutes: HOUR },
  /** Nobody's mailbox is filled by others, whichever of an organization's pages they use for it. */
  codesOfContact: { name: 'CODES_OF_CONTACT', most: 6, minutes: HOUR },
  /** Codes tried, right or wrong. */
  triesOfNetwork: { name: 'TRIES_OF_NETWORK', most: 60, minutes: HOUR },
  triesOfContact: { name: 'TRIES_OF_CONTACT', most: 30, minutes: HOUR },
  bookingsOfContact: { name: 'BOOKINGS_OF_CONTACT', most: 10, minutes: DAY },
  /** Moves and cancellations by one visit's link. */
  changesOfVisit: { name: 'CHANGES_OF_VISIT', most: 10, minutes: DAY },
} as const satisfies Record<string, Limit>;

/** Times that are kept at the same moment. A visitor keeps one; a network is more than one visitor. */
export const OPEN_HOLDS = { perNetwork: 4, perClinic: 60 } as const;

/** The longest that a time is kept, whatever codes are asked for meanwhile, minutes. */
export const LONGEST_HOLD_MINUTES = 30;

export const CODE = {
  digits: 6,
  minutes: 10,
  /** Tries of one code. */
  attempts: 5,
  /** Codes sent for one hold. */
  perHold: 3,
} as const;

/** Counts are of no use after this, days. */
export const COUNTS_KEPT_DAYS = 2;
