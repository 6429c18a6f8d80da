import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';

/** Local time such as 09:00. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a local time such as 09:00');

/** Both ends or neither: hours of a day, or all of it. */
export const optionalHours = {
  startsAtLocal: localTime.nullish().transform(time => time ?? null),
  endsAtLocal: localTime.nullish().transform(time => time ?? null),
};

/** @throws Refusal BAD_USER_INPUT HOURS_INCOMPLETE for one end alone, and for two that are the same time */
export function assertWholeHours({
  startsAtLocal,
  endsAtLocal,
}: Record<'startsAtLocal' | 'endsAtLocal', string | null>): void {
  const either = startsAtLocal !== null || endsAtLocal !== null;
  const apart = startsAtLocal !== null && endsAtLocal !== null && startsAtLocal !== endsAtLocal;
  if (either && !apart) throw new Refusal('BAD_USER_INPUT', 'HOURS_INCOMPLETE');
}
