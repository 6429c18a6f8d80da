import type { AppointmentStatus, CancelReason } from '../../graphql/graphql.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';

export const CANCEL_REASONS: Record<CancelReason, string> = {
  PATIENT_REQUEST: 'The patient asked for it',
  CLINIC_REQUEST: 'The clinic has to cancel',
  LEFT_UNSEEN: 'Left without being seen',
  OTHER: 'Another reason',
};

const BADGES: Record<Exclude<AppointmentStatus, 'CANCELLED'>, { tone: Tone; children: string }> = {
  HELD: { tone: 'neutral', children: 'Held' },
  RELEASED: { tone: 'neutral', children: 'Released' },
  BOOKED: { tone: 'primary', children: 'Booked' },
  CONFIRMED: { tone: 'info', children: 'Confirmed' },
  CHECKED_IN: { tone: 'info', children: 'Checked in' },
  IN_CONSULTATION: { tone: 'info', children: 'In consultation' },
  COMPLETED: { tone: 'neutral', children: 'Completed' },
  NO_SHOW: { tone: 'danger', children: 'No-show' },
  NEEDS_REBOOKING: { tone: 'warning', children: 'Needs another time' },
};

interface StatusBadgeProps {
  status: AppointmentStatus;
  reason?: CancelReason | null;
}

export function StatusBadge({ status, reason }: StatusBadgeProps) {
  if (status !== 'CANCELLED') return <Badge {...BADGES[status]} />;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone="danger">Cancelled</Badge>
      {reason ? <span className="text-xs text-ink-faint">{CANCEL_REASONS[reason]}</span> : null}
    </span>
  );
}
