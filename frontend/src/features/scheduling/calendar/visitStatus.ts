import type { AppointmentStatus } from '../../../graphql/graphql.ts';
import type { Tone } from '../../../ui/Badge.tsx';

interface StatusLook {
  label: string;
  /** Tells statuses apart where there is no room for the word; empty: the usual one. */
  mark: string;
  tone: Tone;
  /** Shown although nothing is chosen in the filter. */
  usual: boolean;
  /** Whether the visit can still be moved to another time. */
  movable: boolean;
}

export const STATUS_LOOKS: Record<AppointmentStatus, StatusLook> = {
  BOOKED: { label: 'Booked', mark: '', tone: 'primary', usual: true, movable: true },
  CANCELLED: { label: 'Cancelled', mark: '✕', tone: 'danger', usual: false, movable: false },
};

const entries = Object.entries(STATUS_LOOKS) as Array<[AppointmentStatus, StatusLook]>;

export const STATUSES: readonly AppointmentStatus[] = entries.map(([status]) => status);
/** What a calendar shows unless asked otherwise, as the API does. */
export const USUAL_STATUSES: readonly AppointmentStatus[] = entries.flatMap(([status, { usual }]) =>
  usual ? [status] : [],
);

export const isStatus = (value: unknown): value is AppointmentStatus =>
  typeof value === 'string' && Object.hasOwn(STATUS_LOOKS, value);
