import { ConflictDialog } from '../../../app/conflict/ConflictDialog.tsx';
import { formatDate, formatTimeRange, dateIn, zoneName } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import { conflictsOf, type Placement, placementBy, type PlacementField } from './conflict.ts';

interface MovedMeanwhileProps {
  /** As the reader saw it before moving it. */
  base: Visit;
  /** As somebody else left it. */
  theirs: Visit;
  /** Where the reader wanted it. */
  mine: Placement;
  onDecide: (placement: Placement) => void;
  onClose: () => void;
}

/** Two people moved one appointment: the reader chooses for each field. */
export function MovedMeanwhile({ base, theirs, mine, onDecide, onClose }: MovedMeanwhileProps) {
  const { timezone } = base;
  const conflicts = conflictsOf(base, theirs, mine).map(conflict => ({
    ...conflict,
    label: t(`appointment.conflict.field.${conflict.field}`),
    base: valueOf(conflict.field, base, timezone),
    theirs: valueOf(conflict.field, theirs, timezone),
    mine: valueOf(conflict.field, mine, timezone),
  }));
  return (
    <ConflictDialog
      title={t('appointment.conflict.title')}
      description={t('appointment.conflict.why', {
        name: spokenName(base.patient),
        zone: zoneName(timezone, base.startsAt).name,
      })}
      conflicts={conflicts}
      onDecide={choices => onDecide(placementBy({ theirs, mine }, choices))}
      onClose={onClose}
    />
  );
}

function valueOf(field: PlacementField, { startsAt, endsAt, practitioner, room }: Placement, timezone: string): string {
  if (field === 'practitioner') return doctorName(practitioner);
  if (field === 'room') return room?.name ?? t('appointment.conflict.none');
  return `${formatDate(dateIn(startsAt, timezone), 'short')}, ${formatTimeRange(startsAt, endsAt, timezone)}`;
}
