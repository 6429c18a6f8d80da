import { CircleAlert } from 'lucide-react';
import { Popover } from 'radix-ui';
import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Collision } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import type { FreeTime } from '../booking/bookingQueries.ts';
import { timeKey } from '../booking/freeTimes.ts';
import { doctorName } from '../../patients/names.ts';

interface TakenPopoverProps {
  collidesWith: Collision;
  nearest: readonly FreeTime[];
  onChoose: (time: FreeTime) => void;
  onClose: () => void;
}

/** Beside the time that could not be had: why, and the nearest free ones, each taken by one press. */
export function TakenPopover({ collidesWith, nearest, onChoose, onClose }: TakenPopoverProps) {
  const [first] = nearest;
  return (
    <Popover.Root open onOpenChange={open => !open && onClose()}>
      <Popover.Anchor className="absolute inset-0" />
      <Popover.Portal>
        <Popover.Content
          side="right"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('appointment.timeTaken')}
          className="z-50 w-72 animate-fade rounded-card border border-line bg-surface p-3 shadow-pop outline-none print:hidden"
        >
          <p role="alert" className="flex gap-2 text-sm font-medium text-warning">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {t(`appointment.collision.${collidesWith}`)}
          </p>
          <p className="mt-1 mb-2 text-xs text-ink-soft">
            {first
              ? t('appointment.backNearest', { zone: zoneName(first.timezone, first.startsAt).name })
              : t('appointment.back')}
          </p>
          <div className="flex flex-col gap-1.5">
            {nearest.slice(0, 4).map(time => (
              <Button
                key={timeKey(time)}
                variant="outline"
                size="sm"
                className="justify-between"
                onClick={() => onChoose(time)}
              >
                {formatMoment(time.startsAt, time.timezone)}
                <span className="truncate font-normal text-ink-faint">{doctorName(time.practitioner)}</span>
              </Button>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
