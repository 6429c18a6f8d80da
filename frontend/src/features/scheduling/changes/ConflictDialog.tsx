import { useState } from 'react';
import { formatDate, formatTimeRange, dateIn, zoneName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { t } from '../../../language/t.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import {
  conflictsOf,
  type FieldConflict,
  type Placement,
  placementBy,
  type PlacementField,
  type Side,
} from './conflict.ts';

interface ConflictDialogProps {
  /** As the reader saw it before moving it. */
  base: Visit;
  /** As somebody else left it. */
  theirs: Visit;
  /** Where the reader wanted it. */
  mine: Placement;
  onDecide: (placement: Placement) => void;
  onClose: () => void;
}

type Choices = Partial<Record<PlacementField, Side>>;

/** Two people changed one appointment: shows what it was, theirs and mine by field, to keep, take or merge (FE-19). */
export function ConflictDialog({ base, theirs, mine, onDecide, onClose }: ConflictDialogProps) {
  const conflicts = conflictsOf(base, theirs, mine);
  const all = (side: (conflict: FieldConflict) => Side): Choices =>
    Object.fromEntries(conflicts.map(conflict => [conflict.field, side(conflict)]));
  const [choices, setChoices] = useState<Choices>(() => all(({ merged }) => merged));
  const decide = (chosen: Choices) => onDecide(placementBy({ theirs, mine }, chosen));
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('appointment.conflict.title')}
      description={t('appointment.conflict.why', {
        name: spokenName(base.patient),
        zone: zoneName(base.timezone, base.startsAt).name,
      })}
      className="sm:max-w-2xl"
      footer={
        <>
          <Button variant="ghost" onClick={() => decide(all(() => 'theirs'))}>
            {t('appointment.conflict.takeTheirs')}
          </Button>
          <Button variant="outline" onClick={() => decide(all(() => 'mine'))}>
            {t('appointment.conflict.keepMine')}
          </Button>
          <Button onClick={() => decide(choices)}>{t('appointment.conflict.save')}</Button>
        </>
      }
    >
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="text-left text-xs text-ink-faint [&>th]:pb-2 [&>th]:font-medium">
            <th scope="col" className="w-16">
              {t('appointment.conflict.fieldHead')}
            </th>
            <th scope="col">{t('appointment.conflict.before')}</th>
            <th scope="col">{t('appointment.conflict.theirs')}</th>
            <th scope="col">{t('appointment.conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(conflict => (
            <FieldRow
              key={conflict.field}
              conflict={conflict}
              timezone={base.timezone}
              chosen={choices[conflict.field] ?? conflict.merged}
              onChoose={side => setChoices({ ...choices, [conflict.field]: side })}
            />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

interface FieldRowProps {
  conflict: FieldConflict;
  timezone: string;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function FieldRow({ conflict, timezone, chosen, onChoose }: FieldRowProps) {
  const { field, base, contested } = conflict;
  const sides: Side[] = ['theirs', 'mine'];
  return (
    <tr className="border-t border-line align-top [&>td]:py-2.5 [&>td]:pr-2">
      <th scope="row" className="py-2.5 text-left font-semibold">
        {t(`appointment.conflict.field.${field}`)}
        {contested ? (
          <span className="block text-xs font-normal text-warning">{t('appointment.conflict.both')}</span>
        ) : null}
      </th>
      <td className="text-ink-soft">{valueOf(field, base, timezone)}</td>
      {sides.map(side => (
        <td key={side}>
          <button
            type="button"
            aria-pressed={side === chosen}
            aria-label={t(`appointment.conflict.side.${side}`, {
              field: t(`appointment.conflict.field.${field}`),
              value: valueOf(field, conflict[side], timezone),
            })}
            onClick={() => onChoose(side)}
            className={classes(
              'w-full rounded-lg border border-line-strong px-2 py-1.5 text-left hover:bg-sunken',
              side === chosen && 'border-primary bg-primary-soft font-medium text-primary-deep hover:bg-primary-soft',
            )}
          >
            {valueOf(field, conflict[side], timezone)}
          </button>
        </td>
      ))}
    </tr>
  );
}

function valueOf(field: PlacementField, { startsAt, endsAt, practitioner, room }: Placement, timezone: string): string {
  if (field === 'practitioner') return doctorName(practitioner);
  if (field === 'room') return room?.name ?? t('appointment.conflict.none');
  return `${formatDate(dateIn(startsAt, timezone), 'short')}, ${formatTimeRange(startsAt, endsAt, timezone)}`;
}
