import type { Side } from '../../../app/conflict/ConflictDialog.tsx';
import type { Visit } from '../calendar/calendarQuery.ts';

/** What a move sets. */
export type Placement = Pick<Visit, 'startsAt' | 'endsAt' | 'practitioner' | 'room'>;

export type PlacementField = 'time' | 'practitioner' | 'room';

export interface FieldConflict {
  field: PlacementField;
  base: Placement;
  theirs: Placement;
  mine: Placement;
  /** Both changed it, and differently; otherwise whoever changed it is right. */
  contested: boolean;
  /** What a merge takes. */
  merged: Side;
}

const FIELDS: readonly PlacementField[] = ['time', 'practitioner', 'room'];

const sameTime = (one: Placement, other: Placement) =>
  Date.parse(one.startsAt) === Date.parse(other.startsAt) && Date.parse(one.endsAt) === Date.parse(other.endsAt);

const SAME: Record<PlacementField, (one: Placement, other: Placement) => boolean> = {
  time: sameTime,
  practitioner: (one, other) => one.practitioner.id === other.practitioner.id,
  room: (one, other) => (one.room?.id ?? null) === (other.room?.id ?? null),
};

/** Whether two put a visit to the same time, doctor and room. Pure. */
export const samePlacement = (one: Placement, other: Placement): boolean =>
  FIELDS.every(field => SAME[field](one, other));

/** What of a visit differs after two people changed it, field by field; time is one field, with its end. Pure. */
export function conflictsOf(base: Placement, theirs: Placement, mine: Placement): FieldConflict[] {
  return FIELDS.filter(field => !SAME[field](theirs, mine)).map(field => {
    const contested = !SAME[field](base, theirs) && !SAME[field](base, mine);
    // Where one alone changed it, that is what a merge takes; a contested one stays theirs unless one's own is kept.
    const merged: Side = SAME[field](base, theirs) ? 'mine' : 'theirs';
    return { field, base, theirs, mine, contested, merged };
  });
}

/** The visit's place by a choice for each field. Pure. */
export function placementBy(
  { theirs, mine }: { theirs: Placement; mine: Placement },
  choices: Readonly<Partial<Record<PlacementField, Side>>>,
): Placement {
  const of = (field: PlacementField) => (choices[field] === 'mine' ? mine : theirs);
  const { startsAt, endsAt } = of('time');
  return { startsAt, endsAt, practitioner: of('practitioner').practitioner, room: of('room').room };
}
