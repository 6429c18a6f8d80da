import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { DAY } from '../kernel/localTime.ts';
import { trial, entering } from '../schedules/entering.ts';
import { ABSENCE_REASONS, BlockTable, type Block } from './absenceTables.ts';
import { inStretch, visitsHitBy, type HitVisits } from './hitVisits.ts';
import { assertOwnPractitioner } from './ownPractitioner.ts';

/** The longest block; who is away for longer takes leave. */
const MAX_DAYS = 31;

const input = z.object({
  ...trial,
  practitionerId: z.ulid(),
  startsAt: z.date(),
  endsAt: z.date(),
  reason: z.enum(ABSENCE_REASONS),
});

export interface TimeBlocked {
  block: Block;
  hit: HitVisits;
}

/** Keeps a stretch of a practitioner's time from being booked, and answers with the booked visits in it (SCH-04). */
export async function blockTime(context: Context, request: unknown): Promise<TimeBlocked> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  const { practitionerId, startsAt, endsAt } = wanted;
  if (endsAt <= startsAt) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (endsAt.getTime() - startsAt.getTime() > MAX_DAYS * DAY)
    throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  const scope = scopeOf(context);
  // The time is the person's, not a clinic's, and visits are hit wherever they are.
  return entering(context, { scope: acrossClinics(scope), dryRun }, async tx => {
    await assertOwnPractitioner(tx, scope, practitionerId);
    await takeTurn(tx, [practitionerId]);
    const id = await idempotently(tx, { operation: 'blockTime', key, input: wanted }, async () => {
      const { tenantId, actor } = tx.scope;
      const blockId = newId();
      await tx.insert(BlockTable, { tenantId, id: blockId, ...wanted, enteredBy: actor });
      const changed = { cause: 'BLOCK' as const, practitionerId, clinicId: null, withdrawn: false };
      await publish(tx, availabilityChanged, blockId, changed);
      return blockId;
    });
    const block = await tx.findOneByOrFail(BlockTable, { id });
    const hits = inStretch({ start: block.startsAt.getTime(), end: block.endsAt.getTime() });
    return { block, hit: await visitsHitBy(tx, scope, { where: { practitionerId }, hits, now: context.now() }) };
  });
}
