import type { AppointmentStatus, CancelReason } from '../../graphql/graphql.ts';
import { Badge } from '../../ui/Badge.tsx';
import { STATUS_LOOKS } from './calendar/visitStatus.ts';

export const CANCEL_REASONS: Record<CancelReason, string> = {
  PATIENT_REQUEST: 'The patient asked for it',
  CLINIC_REQUEST: 'The clinic has to cancel',
  LEFT_UNSEEN: 'Left without being seen',
  OTHER: 'Another reason',
};

interface StatusBadgeProps {
  status: AppointmentStatus;
  reason?: CancelReason | null;
}

export function StatusBadge({ status, reason }: StatusBadgeProps) {
  const { label, tone } = STATUS_LOOKS[status];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tone}>{label}</Badge>
      {reason ? <span className="text-xs text-ink-faint">{CANCEL_REASONS[reason]}</span> : null}
    </span>
  );
}
