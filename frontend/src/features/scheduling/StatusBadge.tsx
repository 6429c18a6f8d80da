import type { AppointmentStatus, CancelReason } from '../../graphql/graphql.ts';
import { Badge } from '../../ui/Badge.tsx';
import { t } from '../../language/t.ts';
import { STATUS_LOOKS } from './calendar/visitStatus.ts';

interface StatusBadgeProps {
  status: AppointmentStatus;
  reason?: CancelReason | null;
}

export function StatusBadge({ status, reason }: StatusBadgeProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={STATUS_LOOKS[status].tone}>{t(`appointment.status.${status}`)}</Badge>
      {reason ? <span className="text-xs text-ink-faint">{t(`appointment.cancelReason.${reason}`)}</span> : null}
    </span>
  );
}
