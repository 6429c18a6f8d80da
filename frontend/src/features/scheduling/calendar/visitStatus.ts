import type { AppointmentStatus } from '../../../graphql/graphql.ts';
import type { Tone } from '../../../ui/Badge.tsx';

interface StatusLook {
  /** Tells statuses apart where there is no room for the word; empty: the usual one. */
  mark: string;
  tone: Tone;
  /** Shown although nothing is chosen in the filter. */
  usual: boolean;
  /** Whether the visit is still to come, so that it can be moved or cancelled. */
  movable: boolean;
  /** How it stands out on a board: over is faded, what does not take place is struck out. */
  shown: 'plain' | 'faded' | 'struck';
}

const COMING = { usual: true, movable: true, shown: 'plain' } as const;
const HERE = { usual: true, movable: false, shown: 'plain' } as const;
const OVER = { usual: true, movable: false, shown: 'faded' } as const;
const GONE = { usual: false, movable: false, shown: 'struck' } as const;

export const STATUS_LOOKS: Record<AppointmentStatus, StatusLook> = {
  BOOKED: { mark: '', tone: 'primary', ...COMING },
  CONFIRMED: { mark: '✓', tone: 'info', ...COMING },
  NEEDS_REBOOKING: { mark: '!', tone: 'warning', ...COMING },
  CHECKED_IN: { mark: '●', tone: 'info', ...HERE },
  IN_CONSULTATION: { mark: '▶', tone: 'info', ...HERE },
  COMPLETED: { mark: '✔', tone: 'neutral', ...OVER },
  NO_SHOW: { mark: '∅', tone: 'danger', ...GONE },
  CANCELLED: { mark: '✕', tone: 'danger', ...GONE },
  HELD: { mark: '…', tone: 'neutral', ...GONE },
  RELEASED: { mark: '…', tone: 'neutral', ...GONE },
};

const entries = Object.entries(STATUS_LOOKS) as Array<[AppointmentStatus, StatusLook]>;

/** Those that can be chosen from; a hold is no visit yet. */
export const STATUSES: readonly AppointmentStatus[] = entries.flatMap(([status]) =>
  status === 'HELD' || status === 'RELEASED' ? [] : [status],
);
/** What a calendar shows unless asked otherwise, as the API does. */
export const USUAL_STATUSES: readonly AppointmentStatus[] = entries.flatMap(([status, { usual }]) =>
  usual ? [status] : [],
);

export const isStatus = (value: unknown): value is AppointmentStatus =>
  typeof value === 'string' && Object.hasOwn(STATUS_LOOKS, value);
